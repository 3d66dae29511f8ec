#include "ui/inspector/problemcard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warn"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

ProblemCard::ProblemCard(const Problem &problem, QWidget *parent)
    : QFrame(parent)
    , m_severity(problem.diagnostic.severity)
{
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(iconOf(m_severity)).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *sentence = new QLabel(describe(problem), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setAccessibleName(sentence->text());
    if (problem.diagnostic.fix.isEmpty())
        return;
    auto *fix = new QPushButton(icon(u"wand"_s), describeFix(problem).replace(u'&', u"&&"_s), this);
    connect(fix, &QPushButton::clicked, this, &ProblemCard::fixRequested);
    words->addWidget(fix, 0, Qt::AlignLeft);
}

void ProblemCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QColor colour = m_severity == Severity::Error ? theme.error
        : m_severity == Severity::Warning               ? theme.warning
                                                        : theme.link;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tintBorder(colour));
    painter.setBrush(theme.tint(colour));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace flatprofile
