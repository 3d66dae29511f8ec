#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"

#include <QLabel>
#include <QVBoxLayout>

namespace flatprofile {

EmptyState::EmptyState(const QString &iconName, const QString &line, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(iconName).pixmap(QSize(24, 24), devicePixelRatioF()));
    sign->setAlignment(Qt::AlignCenter);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *label : { m_line, m_sentence })
        label->setTextFormat(Qt::PlainText);
    m_line->setFont(bold);
    m_line->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(4);
    layout->addStretch();
    layout->addWidget(sign);
    layout->addWidget(m_line);
    layout->addWidget(m_sentence);
    layout->addStretch();
    setWords(line, sentence);
}

void EmptyState::setWords(const QString &line, const QString &sentence)
{
    m_line->setText(line);
    m_sentence->setText(sentence);
}

} // namespace flatprofile
