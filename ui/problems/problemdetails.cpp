#include "ui/problems/problemdetails.h"

#include "ui/problems/fixpreview.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/changetext.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// A button that says and does what the action does.
static QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto update = [action, button] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
    return button;
}

ProblemDetails::ProblemDetails(const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_sign(new QLabel(m_content))
    , m_sentence(new QLabel(m_content))
    , m_place(new QLabel(m_content))
    , m_before(new QLabel(m_content))
    , m_after(new QLabel(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen problem"));
    setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : { m_sentence, m_before, m_after }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_before, m_after }) {
        label->setTextFormat(Qt::RichText);
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_before->setAccessibleName(tr("The text now"));
    m_after->setAccessibleName(tr("The text with the fix"));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_place);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    for (QAction *action : actions)
        layout->addWidget(buttonFor(action, m_content));
    layout->addStretch();
    setWidget(m_content);
    showNothing();
}

void ProblemDetails::show(const Problem &problem, const QString &place, const FixWords &fix)
{
    const Severity severity = problem.diagnostic.severity;
    m_sign->setPixmap(icon(severity == Severity::Error ? u"error"_s
            : severity == Severity::Warning            ? u"warn"_s
                                                       : u"info"_s)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_sign->setVisible(true);
    m_sentence->setText(describe(problem));
    m_place->setText(place);
    m_textBefore = fix.before;
    m_textAfter = fix.after;
    paintFix();
}

void ProblemDetails::showNothing()
{
    m_sign->setVisible(false);
    m_sentence->setText(tr("Choose a problem to see what its fix changes."));
    m_place->clear();
    m_textBefore.clear();
    m_textAfter.clear();
    paintFix();
}

static QString marked(const QString &text, qsizetype from, qsizetype length, const QColor &ground)
{
    const QString stretch = length > 0 ? u"<span style='background-color:%1'>%2</span>"_s.arg(
                                ground.name(), text.mid(from, length).toHtmlEscaped())
                                       : QString();
    return u"<span style='white-space:pre-wrap'>%1%2%3</span>"_s.arg(
        text.left(from).toHtmlEscaped(), stretch, text.mid(from + length).toHtmlEscaped());
}

void ProblemDetails::paintFix()
{
    const bool has = !m_textBefore.isEmpty() || !m_textAfter.isEmpty();
    m_before->setVisible(has);
    m_after->setVisible(has);
    if (!has)
        return;
    const Theme theme = Theme::of(this);
    const ChangeText change = changeText(m_textBefore, m_textAfter);
    m_before->setText(u"\u2212 "_s
        + marked(change.before, change.from, change.lengthBefore, mix(theme.window, theme.error, 0.28)));
    m_after->setText(
        u"+ "_s + marked(change.after, change.from, change.lengthAfter, mix(theme.window, theme.ok, 0.28)));
}

void ProblemDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintFix();
}

} // namespace flatprofile
