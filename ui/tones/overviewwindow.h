#pragma once

#include "ui/tones/overviewcell.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace flatprofile {

class DocumentSession;
class OverviewAxis;
class ScriptPlayer;
class SegmentedFilter;
class SoundOutput;

/// All tones and ring patterns of the profile on one page, at one scale of time. For a look over all of it,
/// and for paper.
class OverviewWindow : public QWidget
{
    Q_OBJECT

public:
    using MakeOutput = std::function<std::unique_ptr<SoundOutput>()>;

    OverviewWindow(DocumentSession &session, MakeOutput makeOutput, QWidget *parent = nullptr);
    ~OverviewWindow() override;

    const QList<OverviewCell *> &cells() const { return m_cells; } // those shown, in order
    std::chrono::milliseconds shownTime() const;

    /// Writes all of them as a PDF of one page.
    bool writePdf(const QString &path) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Block
    {
        QString heading;
        QString note;
        QList<OverviewCell *> cells;
        QWidget *head = nullptr;
        QList<OverviewAxis *> axes;
    };

    QWidget *createHead();
    void createBlock(const QString &type, const QString &note);
    void refresh();
    void layOut();
    bool fits(const OverviewEntry &entry) const;
    void move(const OverviewCell *from, int columns, int rows);
    void play(OverviewCell *cell);
    void savePdf();

    DocumentSession &m_session;
    MakeOutput m_makeOutput;
    ScriptPlayer *m_player = nullptr;
    OverviewCell *m_playing = nullptr;
    QTimer m_timer;
    QLabel *m_place;
    QLabel *m_notice;
    SegmentedFilter *m_time;
    SegmentedFilter *m_show;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QGridLayout *m_grid;
    QList<Block> m_blocks;
    QList<OverviewCell *> m_cells;
    int m_columns = 0;
};

} // namespace flatprofile
