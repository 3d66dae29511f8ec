#include "ui/compare/comparisonwindow.h"

#include "core/document/profilefile.h"
#include "core/edit/profilecommands.h"
#include "ui/compare/comparisonfilter.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/segmentedfilter.h"
#include "ui/widgets/softselection.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Side = ComparisonModel::Side;

static constexpr qsizetype kMostNames = 6; // in a sentence

ComparisonWindow::ComparisonWindow(
    DocumentSession &session, const QString &name, const QByteArray &right, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_leftName(session.displayName())
    , m_rightName(name)
    , m_model(new ComparisonModel(session, right, this))
    , m_filter(new ComparisonFilter(*m_model, this))
    , m_message(new MessageLine(this))
{
    setWindowTitle(tr("%1 compared with %2").arg(m_leftName, m_rightName));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(1100 * scale), int(620 * scale));
    createList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeading());
    layout->addWidget(createFilter());
    layout->addWidget(m_pages, 1);
    layout->addWidget(createButtons());
    connect(&session, &DocumentSession::opened, this, &QWidget::close); // it was about another profile
    m_list->setFocus();
    updateActions();
    updateEmptiness();
}

QWidget *ComparisonWindow::createHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(16, 12, 16, 4);
    const auto add = [&](const QString &side, const QString &name, const QString &words) {
        auto *label = new QLabel(
            u"<b>%1:</b> %2 <span style='color:%4'>&nbsp;%3</span>"_s.arg(side, name.toHtmlEscaped(),
                words.toHtmlEscaped(), palette().color(QPalette::PlaceholderText).name()),
            heading);
        label->setTextFormat(Qt::RichText);
        layout->addWidget(label);
    };
    add(tr("Left"), m_leftName, tr("this profile, as it was when you began to compare"));
    layout->addSpacing(24);
    add(tr("Right"), m_rightName, {});
    layout->addStretch();
    return heading;
}

QWidget *ComparisonWindow::createFilter()
{
    auto *bar = new QWidget(this);
    const auto words = [this](const QString &name, ComparisonFilter::Show show) {
        const int count = m_filter->count(show);
        //: A kind of difference and how many there are: "Changed 3"
        return count > 0 ? tr("%1 %2").arg(name).arg(count) : name;
    };
    m_show = new SegmentedFilter(
        { words(tr("Values"), ComparisonFilter::Values), words(tr("Changed"), ComparisonFilter::Changed),
            words(tr("Only Left"), ComparisonFilter::OnlyLeft),
            words(tr("Only Right"), ComparisonFilter::OnlyRight),
            words(tr("Order and Layout"), ComparisonFilter::Layout) },
        bar);
    m_show->setAccessibleName(tr("Which differences are listed"));
    auto *search = new QLineEdit(bar);
    search->setPlaceholderText(tr("Filter differences"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_show);
    layout->addWidget(search, 1);
    layout->addStretch();
    connect(m_show, &SegmentedFilter::currentChanged, this, [this](int index) {
        m_filter->setShow(ComparisonFilter::Show(index));
        updateEmptiness();
    });
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        updateEmptiness();
    });
    return bar;
}

void ComparisonWindow::createList()
{
    m_pages = new QStackedWidget(this);
    m_list = new QTreeView(m_pages);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Differences"));
    new SoftSelection(m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new ChangeDelegate(ChangeDelegate::Tone::Different, m_list);
    m_list->setItemDelegate(delegate);
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    QHeaderView *header = m_list->header();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ComparisonModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ComparisonModel::RightColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(ComparisonModel::ParameterColumn, int(190 * scale));
    m_list->setColumnWidth(ComparisonModel::PlaceColumn, int(200 * scale));
    m_list->setColumnWidth(ComparisonModel::KindColumn, int(110 * scale));
    m_list->setColumnWidth(ComparisonModel::NowColumn, int(72 * scale));

    const auto add = [this](const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        m_list->addAction(action);
        return action;
    };
    m_takeLeft = add(tr("Take &Left"), Qt::ALT | Qt::Key_Left, [this] { take(chosenRows(), Side::Left); });
    m_takeRight
        = add(tr("Take &Right"), Qt::ALT | Qt::Key_Right, [this] { take(chosenRows(), Side::Right); });
    m_takeAll = add(tr("Take &All Shown from the Right"), {}, [this] { take(shownRows(), Side::Right); });
    m_goTo = add(tr("&Go to the Parameter"), {}, [this] {
        const QList<int> rows = chosenRows();
        if (!rows.isEmpty())
            m_session.setCurrentElement(m_model->changes().at(rows.first()).element);
    });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QTreeView::activated, m_goTo, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ComparisonWindow::updateActions);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &ComparisonWindow::updateActions);
    m_empty = new EmptyState(u"check"_s, {}, {}, m_pages);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

QWidget *ComparisonWindow::createButtons()
{
    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *action : { m_takeLeft, m_takeRight, m_takeAll }) {
        auto *button = new QPushButton(action->text(), bar);
        button->setAutoDefault(false);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(
            action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *save = new QPushButton(icon(u"export"_s), tr("&Export Difference"), bar);
    save->setAutoDefault(false);
    auto *menu = new QMenu(save);
    menu->addAction(tr("What Makes Left into Right…"), this, [this] { askExport(Side::Right); });
    menu->addAction(tr("What Makes Right into Left…"), this, [this] { askExport(Side::Left); });
    save->setMenu(menu);
    save->setEnabled(m_filter->count(ComparisonFilter::Values) > 0);
    buttons->addWidget(save);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, bar);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QDialogButtonBox::rejected, this, &QWidget::close);
    buttons->addWidget(box);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    return bar;
}

QList<int> ComparisonWindow::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> ComparisonWindow::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

void ComparisonWindow::take(const QList<int> &rows, Side side)
{
    QList<int> takeable;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(takeable),
        [this](int row) { return m_model->canTake(row); });
    const QList<TextEdit> edits = m_model->editsToTakeRows(takeable, side);
    if (edits.isEmpty())
        return;
    const QString &name = side == Side::Left ? m_leftName : m_rightName;
    const QString label = takeable.size() == 1
        ? tr("Take %1 from %2").arg(m_model->parameterAt(takeable.first()), name)
        : tr("Take %n parameter(s) from %1", nullptr, int(takeable.size())).arg(name);
    m_session.push(editText(m_session.document(), edits, label));
    m_session.recheckNow();
    updateActions();
}

void ComparisonWindow::updateActions()
{
    const auto anyIsNot = [this](const QList<int> &rows, ComparisonModel::Now now) {
        return std::any_of(rows.begin(), rows.end(),
            [&](int row) { return m_model->canTake(row) && m_model->now(row) != now; });
    };
    const QList<int> chosen = chosenRows();
    m_takeLeft->setEnabled(anyIsNot(chosen, ComparisonModel::Now::Left));
    m_takeRight->setEnabled(anyIsNot(chosen, ComparisonModel::Now::Right));
    m_takeAll->setEnabled(anyIsNot(shownRows(), ComparisonModel::Now::Right));
    m_goTo->setEnabled(!chosen.isEmpty() && !m_model->changes().at(chosen.first()).element.isEmpty());
}

void ComparisonWindow::updateEmptiness()
{
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    const int layout = m_filter->count(ComparisonFilter::Layout);
    if (m_model->changes().isEmpty())
        m_empty->setWords(tr("Both are the same"), tr("Not one character differs."));
    else if (m_filter->count(ComparisonFilter::Values) == 0)
        m_empty->setWords(tr("Both say the same"),
            tr("%n difference(s) in order and layout mean nothing to a phone.", nullptr, layout));
    else
        m_empty->setWords(tr("None of the differences is shown"), tr("Choose Values and clear the filter."));
    updateActions();
}

void ComparisonWindow::askExport(Side side)
{
    const QFileInfo file(m_session.path().isEmpty() ? tr("profile.cfg") : m_session.path());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Difference"),
        file.absolutePath() + u'/' + tr("%1-difference.cfg").arg(file.completeBaseName()),
        tr("Profiles (*.cfg *.xml);;All files (*)"));
    if (!path.isEmpty())
        exportDifference(side, path);
}

void ComparisonWindow::exportDifference(Side side, const QString &path)
{
    const DifferenceProfile difference = side == Side::Right
        ? differenceProfile(m_model->right(), m_model->changes())
        : differenceProfile(m_model->left(), compareProfiles(m_model->right(), m_model->left()));
    if (const auto written = writeProfile(path, difference.text, {}); !written) {
        m_message->show(MessageLine::Kind::Error, describe(written.error()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (difference.leftOut.isEmpty()) {
        m_message->show(MessageLine::Kind::Info, tr("%1 was written.").arg(name));
        return;
    }
    QStringList names = difference.leftOut.first(qMin(kMostNames, difference.leftOut.size()));
    if (names.size() < difference.leftOut.size())
        names.append(u"…"_s);
    m_message->show(MessageLine::Kind::Warning,
        tr("%1 was written without %n element(s) that no profile can take back or hold so: %2", nullptr,
            int(difference.leftOut.size()))
            .arg(name, names.join(u", "_s)));
}

} // namespace flatprofile
