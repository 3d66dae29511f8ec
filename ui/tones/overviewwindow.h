#pragma once

#include "ui/tones/overviewcell.h"
#include "ui/tones/overviewother.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QGridLayout;
class QMenu;
class QPagedPaintDevice;
class QLabel;
class QScrollArea;

namespace flatprofile {

class ComparisonOpener;
class DocumentSession;
class ElidedLabel;
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

    /// Lays a country's tones or another profile over those shown; nothing: takes that away.
    void compareWith(const std::optional<OverviewOther> &other);
    ComparisonOpener &opener() { return *m_opener; } // of other profiles

    /// All that are shown, on one page; false where the device can't be painted.
    bool printOn(QPagedPaintDevice &device) const;
    /// The same as a PDF; null where it can't be painted.
    QByteArray pdf() const;

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
    void print();
    void fillComparisons(QMenu *menu);
    QString title() const;

    DocumentSession &m_session;
    MakeOutput m_makeOutput;
    ScriptPlayer *m_player = nullptr;
    OverviewCell *m_playing = nullptr;
    std::optional<OverviewOther> m_other;
    ComparisonOpener *m_opener;
    QTimer m_timer;
    ElidedLabel *m_place;
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
