#pragma once

#include "core/script/timedscript.h"
#include "core/signal/scripttimeline.h"

#include <QWidget>

namespace flatprofile {

/// A small still picture of a script: which frequencies, when, on which scale.
class PreviewPicture : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPicture(QWidget *parent = nullptr);

    /// `isSet`: the profile says so; else the phone's own plays, in fainter colours.
    void show(const TimedScript &script, const ScriptTimeline &timeline, bool isSet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int legendHeight() const;
    double paintLegend(QPainter &painter);
    void paintAxis(QPainter &painter, const QRectF &area, std::chrono::milliseconds until);

    TimedScript m_script;
    ScriptTimeline m_timeline;
    bool m_isSet = true;
};

} // namespace flatprofile
