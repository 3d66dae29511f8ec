#include "ui/rules/resultsview.h"

#include "ui/rules/outcomesmodel.h"
#include "ui/rules/outcomewording.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulepainting.h"
#include "ui/rules/tracetext.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 240, Measures(option.fontMetrics).twoLineRow + 8 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const QRect &rect = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, theme.selection);
            painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), theme.link);
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const int line = option.fontMetrics.height() + 2;
        const int y = rect.top() + 8 + line / 2;
        painter->setFont(option.font);
        const QString letter = index.data(OutcomesModel::LetterRole).toString();
        paintLetter(painter, QPoint(rect.left() + 34, y), letter, theme);
        const int left = rect.left() + 44;
        int right = rect.right() - 12;
        const bool isError = index.data(OutcomesModel::IsErrorRole).toBool();
        const QString words = index.data(OutcomesModel::WordsRole).toString();
        right -= option.fontMetrics.horizontalAdvance(words);
        painter->setPen(isError ? theme.error : theme.text);
        painter->drawText(
            QRect(right, y - line / 2, rect.right() - 12 - right + 1, line), Qt::AlignVCenter, words);
        const QVariant meets = index.data(OutcomesModel::MeetsRole);
        const QString sign = isError                             ? u"error"_s
            : meets.isValid()                                    ? (meets.toBool() ? u"ok"_s : u"error"_s)
            : index.data(OutcomesModel::HasWarningRole).toBool() ? u"warn"_s
                                                                 : QString();
        if (!sign.isEmpty()) {
            right -= 22;
            painter->drawPixmap(right, y - 7,
                iconPixmap(sign, 14,
                    sign == "ok"_L1         ? theme.ok
                        : sign == "warn"_L1 ? theme.warning
                                            : theme.error,
                    painter->device()->devicePixelRatioF()));
        }
        if (index.data(OutcomesModel::IsChangedRole).toBool()) {
            const QString changed = OutcomesModel::tr("changed");
            right -= chipWidth(option.fontMetrics, changed) + 8;
            paintChip(painter, QPoint(right, y), changed, option.palette, Chip::Kind::Changed);
        }
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(theme.text);
        const QRect name(left, y - line / 2, right - left - 8, line);
        painter->drawText(name, Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(
                index.data(OutcomesModel::NameRole).toString(), Qt::ElideRight, name.width()));
        const QFont code = codeFont(option.font);
        const QRect detail(left, y + line / 2, rect.right() - 12 - left, line);
        painter->setFont(isError ? option.font : code);
        painter->setPen(theme.dim);
        painter->drawText(detail, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(OutcomesModel::DetailRole).toString(),
                isError ? Qt::ElideRight : Qt::ElideMiddle, detail.width()));
        painter->restore();
    }
};

} // namespace

ResultsView::ResultsView(RuleBench &bench, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_bench(bench)
    , m_model(new OutcomesModel(bench, this))
    , m_list(new QListView(this))
    , m_trace(new QTextBrowser(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutcomeDelegate(m_list));
    m_list->setAccessibleName(tr("Result of each phone"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_trace->setAccessibleName(tr("What the chosen phone does, and why"));
    m_trace->setFrameShape(QFrame::StyledPanel);
    m_trace->document()->setDocumentMargin(12);
    m_trace->setLineWrapMode(QTextEdit::WidgetWidth);
    m_trace->setTabChangesFocus(true);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    const double scale = fontMetrics().height() / 18.0;
    setSizes({ int(440 * scale), int(900 * scale) });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_bench.setPhone(current.row());
        });
    connect(&bench, &RuleBench::outcomesChanged, this, &ResultsView::refresh);
    connect(&bench, &RuleBench::phoneChanged, this, &ResultsView::refresh);
    refresh();
}

void ResultsView::refresh()
{
    const QModelIndex wanted = m_model->index(m_bench.phone(), 0);
    if (wanted.isValid() && m_list->currentIndex() != wanted)
        m_list->setCurrentIndex(wanted);
    showTrace();
    emit summaryChanged();
}

void ResultsView::showTrace()
{
    const QString text = traceText(m_bench, m_bench.phone(), Theme::of(this), font());
    const int at = m_trace->verticalScrollBar()->value();
    m_trace->setHtml(text.isEmpty() ? tr("Add a phone to see what it does with the rule.") : text);
    m_trace->verticalScrollBar()->setValue(at);
}

QString ResultsView::summary() const
{
    const int phones = int(m_bench.outcomes().size());
    QStringList words { tr("%n phone(s)", nullptr, phones) };
    QStringList untaken;
    const bool isTrigger = m_bench.rule().grammar() == EditableRule::Grammar::Trigger;
    const int alternatives = int(m_bench.rule().tree().alternatives.size());
    for (int i = 0; i < alternatives && !isTrigger && phones > 0; ++i) {
        if (m_bench.takers(i).isEmpty())
            untaken.append(QString::number(i + 1));
    }
    if (untaken.size() == 1)
        words.append(tr("none takes alternative %1").arg(untaken.constFirst()));
    else if (!untaken.isEmpty())
        words.append(tr("none takes alternatives %1").arg(untaken.join(", "_L1)));
    else if (alternatives > 1 && !isTrigger && phones > 0)
        words.append(tr("every alternative taken"));
    int changed = 0;
    int failing = 0;
    int unexpected = 0;
    for (int i = 0; i < phones; ++i) {
        changed += m_bench.isOutcomeChanged(i);
        failing += m_bench.outcomes().at(i).result == BenchOutcome::Result::Error;
        unexpected += meetsExpectation(m_bench.outcomes().at(i), m_bench.phones().at(i)) == false;
    }
    if (failing > 0)
        words.append(tr("%n fail(s)", "phones", failing));
    if (unexpected > 0)
        words.append(tr("%n not as expected", "phones", unexpected));
    if (changed > 0)
        words.append(tr("%n change(s) against the saved profile", "phones", changed));
    return words.join(u" · "_s);
}

void ResultsView::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTrace();
}

} // namespace flatprofile
