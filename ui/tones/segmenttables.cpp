#include "ui/tones/segmenttables.h"

#include "core/signal/scriptwords.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/timeline/componentdelegate.h"
#include "ui/timeline/frequencymodel.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/segmentmodel.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr int kNewHertz = 440;
static constexpr int kNewLevel = -190; // tenths of dBm: what the phones' own tones have
static constexpr int kFacts = 4;
static constexpr int kRows = 4; // in sight: the time line above takes what a larger window gives

namespace {

/// Asks for the room that its columns need, and scrolls in a small window.
class NumbersTable : public QTableView
{
public:
    using QTableView::QTableView;

    QList<int> columnWidths; // as they are at first
    bool listsComponents = false; // side by side in the last column

    QSize sizeHint() const override
    {
        const int last = model()->columnCount() - 1;
        const int more
            = listsComponents ? std::max(0, sizeHintForColumn(last) - columnWidths.value(last)) : 0;
        const int bar = model()->rowCount() > kRows ? verticalScrollBar()->sizeHint().width() : 0;
        return { minimum() + more + bar, QTableView::sizeHint().height() };
    }

    int minimum() const
    {
        return std::accumulate(columnWidths.begin(), columnWidths.end(), 2 * frameWidth());
    }
};

} // namespace

SegmentTables::SegmentTables(ScriptBinding &binding, TimelineView &view, QWidget *parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_view(view)
    , m_segmentModel(new SegmentModel(binding, this))
    , m_frequencyModel(new FrequencyModel(binding, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    if (binding.script().isTone())
        layout->addWidget(createFrequencies());
    layout->addWidget(createSegments());
    layout->addWidget(createSummary());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&binding, &ScriptBinding::selectionChanged, this, [this] {
        showSelected();
        showSummary();
    });
    connect(&binding, &ScriptBinding::changed, this, [this] {
        m_segments->updateGeometry();
        showSelected();
        showSummary();
    });
    applyTheme();
    showSelected();
    showSummary();
}

QTableView *SegmentTables::table(QAbstractItemModel *model, int componentsRole, const QString &name)
{
    auto *table = new NumbersTable(this);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setItemDelegate(new ComponentDelegate(componentsRole, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Measures::of(this).row);
    table->horizontalHeader()->setHighlightSections(false);
    // A last column of numbers that filled the rest would hold them far from its neighbours.
    if (m_binding.script().isTone())
        table->horizontalHeader()->setStretchLastSection(true);
    else
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int widest = fontMetrics().horizontalAdvance(tr("for ever"));
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString words = model->headerData(column, Qt::Horizontal).toString();
        const bool isNumber
            = column == 0 || (model == m_segmentModel && column == SegmentModel::SegmentColumn);
        const int columnWidth = std::max(isNumber ? 0 : widest, fontMetrics().horizontalAdvance(words)) + 22;
        table->setColumnWidth(column, columnWidth);
        table->columnWidths.append(columnWidth);
    }
    table->listsComponents = model == m_segmentModel && m_binding.script().isTone();
    if (model == m_frequencyModel) // the few columns that are always in sight
        table->setMinimumWidth(table->minimum());
    table->horizontalHeader()->setMinimumHeight(Measures::of(this).sectionRow);
    table->setFixedHeight(
        Measures::of(this).row * kRows + Measures::of(this).sectionRow + 2 * table->frameWidth());
    return table;
}

static QToolButton *button(const QString &iconName, const QString &words, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(words);
    button->setToolTip(tip);
    button->setAccessibleName(words.isEmpty() ? tip : words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

/// A bold heading with its buttons at the right, above its table.
static QVBoxLayout *headed(QWidget *widget, const QString &heading, const QList<QToolButton *> &buttons)
{
    auto *label = new QLabel(heading, widget);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(label);
    head->addStretch();
    for (QToolButton *one : buttons)
        head->addWidget(one);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    return layout;
}

QWidget *SegmentTables::createFrequencies()
{
    auto *widget = new QWidget(this);
    widget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the segments take what is left
    m_addFrequency = button(u"plus"_s, tr("Add"), tr("Add a frequency"), widget);
    m_removeFrequency = button(u"trash"_s, {}, tr("Remove the frequency"), widget);
    QVBoxLayout *layout = headed(widget, tr("Frequencies"), { m_addFrequency, m_removeFrequency });
    m_frequencies = table(m_frequencyModel, FrequencyModel::ComponentsRole, tr("Frequencies"));
    m_frequencies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column gives way
    layout->addWidget(m_frequencies, 1);
    connect(m_addFrequency, &QToolButton::clicked, this, [this] {
        m_binding.apply(withFrequencyAdded(m_binding.script(), kNewHertz, kNewLevel));
        m_frequencies->setCurrentIndex(
            m_frequencyModel->index(m_frequencyModel->rowCount() - 1, FrequencyModel::FrequencyColumn));
    });
    connect(m_removeFrequency, &QToolButton::clicked, this, &SegmentTables::removeFrequency);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_frequencies->addAction(remove);
    connect(remove, &QAction::triggered, this, &SegmentTables::removeFrequency);
    return widget;
}

void SegmentTables::removeFrequency()
{
    m_binding.apply(withFrequencyRemoved(m_binding.script(), m_frequencies->currentIndex().row() + 1));
}

QWidget *SegmentTables::createSegments()
{
    auto *widget = new QWidget(this);
    m_addSegment = button(u"plus"_s, tr("Segment"), tr("Add a segment after this one (Ins)"), widget);
    m_addSection = button(u"plus"_s, tr("Section"), tr("Add a second section (Ctrl+Ins)"), widget);
    m_remove = button(u"trash"_s, {}, tr("Remove the segment (Del)"), widget);
    QVBoxLayout *layout
        = headed(widget, tr("Sections and segments"), { m_addSegment, m_addSection, m_remove });
    m_segments = table(m_segmentModel, SegmentModel::ComponentsRole, tr("Sections and segments"));
    layout->addWidget(m_segments, 1);
    connect(m_addSegment, &QToolButton::clicked, &m_view, &TimelineView::addSegment);
    connect(m_addSection, &QToolButton::clicked, &m_view, &TimelineView::addSection);
    connect(m_remove, &QToolButton::clicked, &m_view, &TimelineView::removeSegment);
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_segments->addAction(action);
        connect(action, &QAction::triggered, &m_view, run);
    };
    key(Qt::Key_Insert, &TimelineView::addSegment);
    key(Qt::Key_Delete, &TimelineView::removeSegment);
    key(Qt::CTRL | Qt::Key_Insert, &TimelineView::addSection);
    key(Qt::CTRL | Qt::Key_Delete, &TimelineView::removeSection);
    key(Qt::CTRL | Qt::Key_Up, [this] { m_view.moveSegment(-1); });
    key(Qt::CTRL | Qt::Key_Down, [this] { m_view.moveSegment(1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { m_view.moveSection(-1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { m_view.moveSection(1); });
    connect(m_segments->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (!index.isValid())
                return;
            const int column = index.column();
            m_binding.select(m_segmentModel->placeOf(index.row()),
                column == SegmentModel::OffColumn         ? ScriptEdge::Off
                    : column == SegmentModel::LastsColumn ? ScriptEdge::Section
                                                          : ScriptEdge::On);
        });
    return widget;
}

QWidget *SegmentTables::createSummary()
{
    auto *widget = new QWidget(this);
    widget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    QVBoxLayout *layout = headed(widget, tr("In short"), {});
    auto *card = new QFrame(widget);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    m_summary = new QFormLayout(card);
    m_summary->setContentsMargins(12, 10, 12, 10);
    m_summary->setHorizontalSpacing(12);
    m_summary->setVerticalSpacing(6);
    m_summary->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (int i = 0; i < kFacts; ++i) {
        auto *name = new QLabel(card);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *fact = new QLabel(card);
        fact->setWordWrap(true);
        fact->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // a long one takes two lines
        m_summary->addRow(name, fact);
        m_facts.append({ name, fact });
    }
    layout->addWidget(card, 1);
    return widget;
}

/// The selection is a soft tint, so that the components' colours stay what they are.
void SegmentTables::applyTheme()
{
    QPalette palette = QApplication::palette();
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    for (QTableView *view : { m_segments, m_frequencies }) {
        if (view && view->palette() != palette)
            view->setPalette(palette);
    }
}

void SegmentTables::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
}

void SegmentTables::showSelected()
{
    const int row = m_segmentModel->rowOf(m_binding.place());
    const int column = m_binding.edge() == ScriptEdge::Off ? SegmentModel::OffColumn
        : m_binding.edge() == ScriptEdge::Section          ? SegmentModel::LastsColumn
                                                           : SegmentModel::OnColumn;
    const QModelIndex current = m_segments->currentIndex();
    const bool isOther = column != SegmentModel::OnColumn || current.column() == SegmentModel::OffColumn
        || current.column() == SegmentModel::LastsColumn || current.row() != row;
    if (row >= 0 && isOther && current != m_segmentModel->index(row, column))
        m_segments->setCurrentIndex(m_segmentModel->index(row, column));
    updateButtons();
}

void SegmentTables::updateButtons()
{
    const TimedScript &script = m_binding.script();
    const SegmentPlace place = m_binding.place();
    const bool can = m_binding.canEdit();
    m_addSegment->setEnabled(can && withSegmentAdded(script, place) != script);
    m_addSection->setEnabled(can && withSectionAdded(script, place) != script);
    m_remove->setEnabled(can && withSegmentRemoved(script, place) != script);
    if (!m_frequencies)
        return;
    m_addFrequency->setEnabled(can && script.frequencies.size() < scriptlimits::kFrequencies);
    m_removeFrequency->setEnabled(can && script.frequencies.size() > 1);
}

void SegmentTables::showSummary()
{
    QList<std::pair<QString, QString>> facts;
    const TimedScript &script = m_binding.script();
    const QList<SectionPlace> &places = m_binding.timeline().places();
    if (!places.isEmpty()) {
        const auto selected = std::find_if(places.begin(), places.end(),
            [this](const SectionPlace &one) { return one.section == m_binding.place().section; });
        const SectionPlace &place = selected == places.end() ? places.last() : *selected;
        const ScriptSection &section = script.sections.at(place.section);
        milliseconds on { 0 };
        for (const ScriptSegment &segment : section.segments)
            on += segment.on.length.value_or(milliseconds(0));
        facts.append({ tr("One cycle"),
            place.cycle ? tr("%1, on for %2 %")
                              .arg(timeInWords(*place.cycle))
                              .arg(on.count() * 100 / place.cycle->count())
                        : timeInWords(std::nullopt) });
        const qint64 runs = place.cycle && place.end
            ? ((*place.end - place.start).count() + place.cycle->count() - 1) / place.cycle->count()
            : 1;
        const int times = int(std::min<qint64>(runs, 999'999));
        const bool isLastPlayed = place.section == places.last().section;
        facts.append({ tr("Repeats"),
            place.cycle && !place.end      ? tr("for ever")
                : runs > 1 && isLastPlayed ? tr("%n time(s), then silence", nullptr, times)
                : runs > 1                 ? tr("%n time(s), then the next section", nullptr, times)
                                           : tr("not") });
        if (script.isTone()) {
            QList<ToneComponent> sound;
            if (hasSegment(script, m_binding.place())) {
                const auto &segments = script.sections.at(m_binding.place().section).segments;
                for (const int number : segments.at(m_binding.place().segment).components)
                    sound.append(script.frequencies.value(number - 1));
            }
            facts.append({ tr("Level together"),
                sound.isEmpty() ? tr("silence") : levelInWords(levelTogether(sound)) });
        }
    }
    if (m_binding.text() == m_binding.defaultText())
        facts.append({ tr("Same as"), tr("the phone's default") });
    for (int i = 0; i < kFacts; ++i) {
        const bool is = i < facts.size();
        m_facts.at(2 * i)->setVisible(is);
        m_facts.at(2 * i + 1)->setVisible(is);
        if (is) {
            m_facts.at(2 * i)->setText(facts.at(i).first);
            m_facts.at(2 * i + 1)->setText(facts.at(i).second);
        }
    }
}

} // namespace flatprofile
