#include "ui/rules/alternativesview.h"

#include "ui/rules/alternativesmodel.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulepainting.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr int kHandle = 28;
constexpr int kNumber = 32;
constexpr int kKeyword = 48;
constexpr qsizetype kMostTakers = 6; // letters; the rest is counted

class AlternativeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto lines = index.data(AlternativesModel::LinesRole).value<QList<AlternativesModel::Line>>();
        return { 200, int(std::max<qsizetype>(lines.size(), 1)) * lineHeight(option) + 14 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        if (isSelected) {
            painter->fillRect(option.rect, theme.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.link);
        }
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        const int line = lineHeight(option);
        const int top = option.rect.top() + 7;
        int left = option.rect.left() + 12;
        paintHandle(painter, QPoint(left, top + line / 2), theme);
        left += kHandle - 8;
        paintNumber(painter, QPoint(left + 10, top + line / 2), index.row() + 1, isSelected, option, theme);
        left += kNumber;
        const int right
            = option.rect.right() - 12 - paintTakers(painter, option, index, top + line / 2, theme);
        paintLines(painter, option, index, QRect(left, top, right - left, line), theme);
        painter->restore();
    }

private:
    static int lineHeight(const QStyleOptionViewItem &option) { return option.fontMetrics.height() + 3; }

    static void paintHandle(QPainter *painter, const QPoint &centre, const Theme &theme)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.dim);
        painter->setRenderHint(QPainter::Antialiasing);
        for (int row = -1; row <= 1; ++row) {
            for (int column = 0; column < 2; ++column)
                painter->drawEllipse(QRectF(centre.x() + column * 4 - 1, centre.y() + row * 4 - 1, 2, 2));
        }
    }

    static void paintNumber(QPainter *painter, const QPoint &centre, int number, bool isSelected,
        const QStyleOptionViewItem &option, const Theme &theme)
    {
        paintCircledNumber(painter, centre, number,
            isSelected ? theme.accent : mix(theme.base, theme.text, 0.12),
            isSelected ? option.palette.color(QPalette::HighlightedText) : theme.text);
    }

    static int paintTakers(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        int y, const Theme &theme)
    {
        const QStringList takers = index.data(AlternativesModel::TakersRole).toStringList();
        if (takers.isEmpty())
            return 0;
        QStringList shown = takers.first(std::min(takers.size(), kMostTakers));
        if (takers.size() > kMostTakers)
            shown.append(u'+' + QString::number(takers.size() - kMostTakers));
        painter->setFont(option.font);
        int right = option.rect.right() - 12;
        for (auto letter = shown.crbegin(); letter != shown.crend(); ++letter)
            right -= paintLetter(painter, QPoint(right, y), *letter, theme) + 4;
        const QString words = AlternativesModel::tr("taken by");
        const int width = option.fontMetrics.horizontalAdvance(words);
        painter->setFont(option.font);
        painter->setPen(theme.dim);
        painter->drawText(QRect(right - width - 4, y - option.fontMetrics.height(), width + 4,
                              2 * option.fontMetrics.height()),
            Qt::AlignVCenter | Qt::AlignLeft, words);
        return option.rect.right() - right + width + 8;
    }

    static void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        QRect place, const Theme &theme)
    {
        const auto lines = index.data(AlternativesModel::LinesRole).value<QList<AlternativesModel::Line>>();
        const QFont code = codeFont(option.font);
        const int keyword = std::max(kKeyword, option.fontMetrics.horizontalAdvance(u"when  "_s) + 8);
        if (lines.isEmpty()) {
            painter->setFont(option.font);
            painter->setPen(theme.dim);
            painter->drawText(place, Qt::AlignVCenter, AlternativesModel::tr("nothing yet"));
        }
        for (const AlternativesModel::Line &line : lines) {
            const QRect text = place.adjusted(keyword, 0, 0, 0);
            if (line.isFault) {
                const bool isError = line.severity == Severity::Error;
                painter->drawPixmap(text.left(), text.center().y() - 7,
                    iconPixmap(isError ? u"error"_s : u"warn"_s, 14, isError ? theme.error : theme.warning,
                        painter->device()->devicePixelRatioF()));
                painter->setFont(option.font);
                painter->setPen(theme.text);
                const QRect words = text.adjusted(22, 0, option.rect.right() - 12 - text.right(), 0);
                painter->drawText(words, Qt::AlignVCenter,
                    option.fontMetrics.elidedText(line.text, Qt::ElideRight, words.width()));
            } else {
                painter->setFont(option.font);
                painter->setPen(theme.dim);
                painter->drawText(place, Qt::AlignVCenter, line.keyword);
                drawCode(painter, text, line.text, sentenceFormats(line, theme), code, theme.text);
            }
            place.translate(0, place.height());
            place.setRight(option.rect.right() - 12); // below the letters there is room
        }
    }

    static TextFormats sentenceFormats(const AlternativesModel::Line &line, const Theme &theme)
    {
        if (line.keyword == AlternativesModel::tr("when"))
            return ruleFormats(EditableRule(line.text, EditableRule::Grammar::Trigger), {}, theme);
        TextFormats formats = partFormats(line.text, theme);
        if (line.keyword == AlternativesModel::tr("with")) {
            for (qsizetype at = line.text.indexOf("--"_L1); at >= 0;
                 at = line.text.indexOf("--"_L1, at + 2)) {
                const qsizetype blank = line.text.indexOf(u' ', at);
                QTextCharFormat format;
                format.setForeground(theme.warning);
                formats.prepend({ int(at), int((blank < 0 ? line.text.size() : blank) - at), format });
            }
        }
        return formats;
    }
};

} // namespace

AlternativesView::AlternativesView(RuleBench &bench, AlternativesModel &model, QWidget *parent)
    : QListView(parent)
    , m_bench(bench)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new AlternativeDelegate(this));
    setAccessibleName(tr("Alternatives"));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setResizeMode(Adjust);
    setToolTip(tr("Drag, or press Alt+Up and Alt+Down, to change the order."));
    const auto follow = [this] {
        const QModelIndex wanted = m_model.index(m_bench.alternative(), 0);
        if (currentIndex() != wanted)
            setCurrentIndex(wanted);
        scheduleDelayedItemsLayout(); // rows may have more lines now
    };
    connect(&bench, &RuleBench::alternativeChanged, this, follow);
    connect(&bench, &RuleBench::ruleChanged, this, follow);
    follow();
}

void AlternativesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        m_bench.setAlternative(current.row());
}

void AlternativesView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool moves = event->modifiers() & Qt::AltModifier;
    if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_model.move(row, event->key() == Qt::Key_Up ? row - 1 : row + 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && row >= 0) {
        removeAlternative();
        return;
    }
    QListView::keyPressEvent(event);
}

void AlternativesView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(this).dim);
    const QString words = m_bench.rule().tree().isComment
        ? tr("The rule begins with #, so phones skip it.")
        : tr("No rule yet. Add an alternative, or write the rule below.");
    painter.drawText(viewport()->rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void AlternativesView::addAlternative()
{
    const EditableRule &rule = m_bench.rule();
    const int count = m_model.rowCount();
    if (count == 0) { // begins with the choice that most rules begin with
        m_bench.apply(rule.withComparison(0, 0, { u"$PN"_s, ComparisonOperator::Equal, {}, true }));
        m_bench.setAlternative(0);
        return;
    }
    const int row = std::max(m_bench.alternative(), 0);
    const bool takesAll = !rule.tree().alternatives.at(row).hasCondition();
    const int place = takesAll ? row : row + 1;
    m_bench.apply(rule.withAlternative(place, place < count ? u"(\"$PN\" eq \"\")?"_s : QString()));
    m_bench.setAlternative(place);
}

void AlternativesView::removeAlternative()
{
    const int row = m_bench.alternative();
    if (row >= 0)
        m_bench.apply(m_bench.rule().withoutAlternative(row));
}

} // namespace flatprofile
