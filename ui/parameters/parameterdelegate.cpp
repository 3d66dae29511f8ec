#include "ui/parameters/parameterdelegate.h"

#include "core/document/masking.h"
#include "core/document/parameterstate.h"
#include "core/script/scriptmarks.h"
#include "core/support/diagnostic.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/valueeditor.h"
#include "ui/parameters/parametermodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"

#include <QFontDatabase>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kIndent = 40; // the field's text after the sign
static constexpr int kPadding = 8;
static constexpr qsizetype kMostPainted
    = 2000; // characters: no cell is wider, and measuring megabytes takes seconds

QFont valueFont(const QFont &base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(base.pointSizeF() * 0.92);
    return fixed;
}

ParameterDelegate::ParameterDelegate(DocumentSession &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize ParameterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return { 120, Measures(option.fontMetrics).row };
}

void ParameterDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (!index.parent().isValid()) {
        paintSection(painter, option, index);
        painter->restore();
        return;
    }
    const Theme theme(option.palette);
    const bool isSet = index.data(ParameterModel::IsSetRole).toBool();
    const QColor colour = isSet ? theme.text : theme.dim; // dim: the phone decides
    switch (index.column()) {
    case ParameterModel::FieldColumn:
        paintField(painter, option, index, colour);
        break;
    case ParameterModel::ValueColumn:
        paintValue(painter, option, index, colour);
        break;
    default: {
        const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        const bool isFixed = index.column() == ParameterModel::ElementColumn
            || (index.column() == ParameterModel::DefaultColumn
                && index.data(ParameterModel::IsFixedFontRole).toBool());
        painter->setFont(isFixed ? valueFont(option.font) : option.font);
        painter->setPen(theme.dim);
        painter->drawText(rect, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString().left(kMostPainted), Qt::ElideRight, rect.width()));
    }
    }
    painter->restore();
}

void ParameterDelegate::paintSection(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const int set = index.data(ParameterModel::SetCountRole).toInt();
    const int all = index.data(ParameterModel::ParameterCountRole).toInt();
    const QRect rect = option.rect.adjusted(4, 0, -12, 0);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(set > 0 ? theme.text : theme.dim);
    const QString title = index.data().toString();
    painter->drawText(rect, Qt::AlignVCenter, title);

    painter->setFont(option.font);
    painter->setPen(theme.dim);
    const QString count = tr("%1 of %2 set").arg(set).arg(all);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    const int severity = index.data(ParameterModel::SeverityRole).toInt();
    if (severity < 0)
        return;
    const bool error = severity == int(Severity::Error);
    const QColor colour = error ? theme.error : theme.warning;
    painter->setFont(bold);
    painter->setPen(colour);
    const QString problems = QLocale().toString(index.data(ParameterModel::ProblemCountRole).toInt());
    const int right = rect.right() - QFontMetrics(option.font).horizontalAdvance(count) - 12;
    const int width = painter->fontMetrics().horizontalAdvance(problems);
    painter->drawText(QRect(right - width, rect.top(), width, rect.height()), Qt::AlignVCenter, problems);
    painter->drawPixmap(right - width - 18, rect.center().y() - 6,
        iconPixmap(error ? u"error"_s : u"warn"_s, 13, colour, painter->device()->devicePixelRatioF()));
}

void ParameterDelegate::paintField(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QColor &colour) const
{
    const Theme theme(option.palette);
    const QRect &rect = option.rect;
    const int severity = index.data(ParameterModel::SeverityRole).toInt();
    const int centre = rect.left() + kIndent - 16;
    if (severity >= 0) {
        const bool error = severity == int(Severity::Error);
        painter->drawPixmap(centre - 7, rect.center().y() - 7,
            iconPixmap(error ? u"error"_s : u"warn"_s, 15, error ? theme.error : theme.warning,
                painter->device()->devicePixelRatioF()));
    } else if (index.data(ParameterModel::IsSetRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.dim);
        painter->drawEllipse(QPointF(centre, rect.center().y() + 0.5), 2.5, 2.5);
    }
    painter->setPen(colour);
    painter->setFont(option.font);
    const QRect text = rect.adjusted(kIndent, 0, -kPadding, 0);
    painter->drawText(text, Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

QRect ParameterDelegate::eyeRect(const QStyleOptionViewItem &option) const
{
    return { option.rect.right() - 28, option.rect.center().y() - 8, 16, 16 };
}

/// Wavy lines below what is wrong. Where something is missing, or what is wrong is not shown for want of
/// room, the last character stands for it. Errors come last, so that they are drawn where a warning is, too.
static QList<QTextLayout::FormatRange> underlinesOf(
    QList<Diagnostic> faults, qsizetype shown, const Theme &theme)
{
    QList<QTextLayout::FormatRange> ranges;
    if (shown == 0)
        return ranges;
    std::stable_sort(faults.begin(), faults.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.severity > b.severity; });
    for (const Diagnostic &fault : std::as_const(faults)) {
        const qsizetype from = qBound<qsizetype>(0, fault.span.offset, shown - 1);
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(qMin(qMax<qsizetype>(1, fault.span.end() - from), shown - from));
        range.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        range.format.setUnderlineColor(fault.severity == Severity::Error ? theme.error : theme.warning);
        ranges.append(range);
    }
    return ranges;
}

/// The components of a tone in the colours that they have in its picture.
void ParameterDelegate::colourComponents(const QModelIndex &index, const QString &text, const Theme &theme,
    QList<QTextLayout::FormatRange> &formats) const
{
    const ParameterId id = m_session.catalogue().find(index.data(ParameterModel::ElementRole).toString());
    if (id == kUnknownParameter || m_session.catalogue().type(id).name != "ToneScript"_L1)
        return;
    for (const ComponentMark &mark : componentMarks(text)) {
        QTextLayout::FormatRange range;
        range.start = int(mark.span.offset);
        range.length = int(mark.span.length);
        range.format.setForeground(theme.component(mark.component));
        formats.append(range);
    }
}

void ParameterDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QColor &colour) const
{
    using Kind = ParameterState::Kind;
    const Theme theme(option.palette);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const auto kind = Kind(index.data(ParameterModel::StateRole).toInt());
    const int occurrences = index.data(ParameterModel::OccurrencesRole).toInt();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    if (occurrences > 1) {
        const QString words = tr("%1 ×").arg(occurrences);
        painter->setFont(small);
        const int width = chipWidth(painter->fontMetrics(), words);
        paintChip(painter, QPoint(rect.right() - width, rect.center().y()), words, option.palette,
            Chip::Kind::Warning);
        rect.setRight(rect.right() - width - 8);
    }
    const bool isRevealed = index.data(ParameterModel::IsRevealedRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    if ((isRevealed || index.data(ParameterModel::IsSecretRole).toBool()) && isSelected
        && kind == Kind::Value) {
        painter->drawPixmap(eyeRect(option).topLeft(),
            iconPixmap(
                u"eye"_s, 16, isRevealed ? theme.link : theme.dim, painter->device()->devicePixelRatioF()));
        rect.setRight(eyeRect(option).left() - 8);
    }
    if (kind == Kind::AccessOnly || kind == Kind::Empty || kind == Kind::EmptyString) {
        painter->setFont(small);
        paintChip(painter, QPoint(rect.left(), rect.center().y()), index.data().toString(), option.palette);
        return;
    }
    const QFont font
        = index.data(ParameterModel::IsFixedFontRole).toBool() ? valueFont(option.font) : option.font;
    const QFontMetrics metrics(font);
    const QString text
        = metrics.elidedText(index.data().toString().left(kMostPainted), Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    if (kind == Kind::Value)
        colourComponents(index, text, theme, formats);
    formats += underlinesOf(
        index.data(ParameterModel::FaultsRole).value<QList<Diagnostic>>(), text.size(), theme);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(100'000);
    layout.endLayout();
    painter->setPen(colour);
    painter->setClipRect(option.rect);
    layout.draw(
        painter, QPointF(rect.left(), rect.top() + qRound((rect.height() - metrics.height() + 1) / 2.0)));
}

/// What is wrong with the text as it is typed, right below it.
static void sayReason(const QWidget *editor)
{
    if (editor->toolTip().isEmpty())
        QToolTip::hideText();
    else if (editor->isVisible())
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), editor->toolTip());
}

void ParameterDelegate::takeAccepted()
{
    if (!m_editor || !m_editor->isVisible()) // taken already
        return;
    emit commitData(m_editor);
    emit closeEditor(m_editor, NoHint);
}

QWidget *ParameterDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString element = index.data(ParameterModel::ElementRole).toString();
    const ParameterId id = m_session.catalogue().find(element);
    const Catalogue &catalogue = m_session.catalogue();
    const bool known = id != kUnknownParameter;
    QWidget *editor = nullptr;
    if (index.column() == ParameterModel::AccessColumn) {
        DataType access;
        access.kind = DataType::Kind::Choice;
        access.options = { u"na"_s, u"ro"_s, u"rw"_s };
        editor = createValueEditor(access, false, EditorPlace::Cell, parent);
    } else {
        const DataType type = known ? catalogue.type(id) : DataType();
        editor = createValueEditor(type, isSecretParameter(catalogue, element), EditorPlace::Cell, parent);
        if (known && index.data(ParameterModel::StateRole).toInt() == int(ParameterState::Kind::Absent))
            setEditorPlaceholder(editor, catalogue.defaultValue(id, m_session.phone()));
    }
    if (const EditorSignals *said = EditorSignals::of(editor)) {
        connect(said, &EditorSignals::visualEditorRequested, editor,
            [this, element] { m_session.editVisually(element); });
        // Once the key is done: a completion may still replace the text, and the text be judged.
        connect(said, &EditorSignals::accepted, this, &ParameterDelegate::takeAccepted, Qt::QueuedConnection);
        connect(
            said, &EditorSignals::edited, editor, [editor] { sayReason(editor); }, Qt::QueuedConnection);
    }
    editor->setAccessibleName(index.siblingAtColumn(ParameterModel::FieldColumn).data().toString());
    m_editor = editor;
    return editor;
}

void ParameterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static constexpr char kLoaded[] = "loadedValue";
    // A change of the row, a check that came in for instance, leaves what is being typed alone.
    const QVariant loaded = editor->property(kLoaded);
    if (loaded.isValid() && loaded.toString() != editorValue(editor))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty(kLoaded, editorValue(editor));
    if (!loaded.isValid())
        selectEditorText(editor); // a key that opens the editor replaces the value, in every kind of editor
}

bool ParameterDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // The base class leaves Return to editors of several lines; a value has but one.
    auto *editor = qobject_cast<QPlainTextEdit *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit commitData(editor);
            emit closeEditor(editor, QAbstractItemDelegate::NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool ParameterDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonPress && index.column() == ParameterModel::ValueColumn
        && (index.data(ParameterModel::IsSecretRole).toBool()
            || index.data(ParameterModel::IsRevealedRole).toBool())
        && eyeRect(option).contains(static_cast<QMouseEvent *>(event)->pos())) {
        emit eyePressed(index.data(ParameterModel::ElementRole).toString());
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace flatprofile
