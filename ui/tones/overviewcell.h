#pragma once

#include "core/script/timedscript.h"
#include "core/signal/scripttimeline.h"

#include <QAbstractButton>

#include <optional>

namespace flatprofile {

class DocumentSession;
struct OverviewOther;
struct Theme;

/// What one cell of the overview says.
struct OverviewEntry
{
    QString element;
    QString field;
    QString text;
    QString words; // in words, for screen readers and tool tips
    TimedScript script;
    ScriptTimeline timeline;
    bool isSet = false; // in the profile
    bool isChanged = false; // since it was saved
    bool differs = false; // from the phone's own
    bool isWrong = false;

    /// The same element elsewhere.
    struct Other
    {
        QString name;
        QString text;
        TimedScript script;
        ScriptTimeline timeline;
        bool isAlike = true;
    };
    std::optional<Other> other;
};

/// `other`: what it is laid over; null for nothing.
OverviewEntry overviewEntry(
    const DocumentSession &session, const QString &element, const OverviewOther *other = nullptr);

struct OverviewLook
{
    bool hasFocus = false;
    bool isPlaying = false;
    bool offersPlay = false; // the pointer is over it
};
/// Paints one, on screen or paper.
void paintOverviewEntry(QPainter &painter, const QRectF &area, const OverviewEntry &entry,
    std::chrono::milliseconds until, const Theme &theme, const QFont &font, OverviewLook look = {});

/// One tone or ring of the overview. Return and a double click open it; Space, or a click on the sign that
/// comes up under the pointer, plays it.
class OverviewCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OverviewCell(QWidget *parent = nullptr);

    const OverviewEntry &entry() const { return m_entry; }
    void show(const OverviewEntry &entry, std::chrono::milliseconds until);
    void setPlaying(bool isPlaying);
    QRectF playSign() const; // where a click plays; null where there is nothing to play

    QSize sizeHint() const override;

signals:
    void openRequested();
    void playRequested();
    void moveRequested(int columns, int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    OverviewEntry m_entry;
    std::chrono::milliseconds m_until { 6000 };
    bool m_isPlaying = false;
};

} // namespace flatprofile
