#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace flatprofile {

namespace {

/// An icon that is drawn when it is seen: most of them never are.
class Sign : public QWidget
{
public:
    Sign(const QString &iconName, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon(iconName))
    {
        setFixedHeight(24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &line, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto *sign = new Sign(iconName, this);
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
