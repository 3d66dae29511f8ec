#include "ui/widgets/segmentedfilter.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace flatprofile {

namespace {

/// One of the choices; neighbours share their line.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, bool isLast, QWidget *parent)
        : QAbstractButton(parent)
        , m_isLast(isLast)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override
    {
        return { fontMetrics().horizontalAdvance(text()) + 26, Measures::of(this).control };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(),
            isChecked()                       ? theme.selection
                : underMouse() && isEnabled() ? mix(theme.base, theme.text, 0.05)
                                              : theme.base);
        painter.setPen(isEnabled() ? theme.edge : theme.line);
        // The left line of a neighbour is the right one of this segment.
        painter.drawRect(rect().adjusted(0, 0, m_isLast ? -1 : 0, -1));
        if (hasFocus()) {
            painter.setPen(QPen(theme.link, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
        painter.setPen(!isEnabled() ? theme.dim
                : isChecked()       ? mix(theme.text, theme.link, 0.6)
                                    : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_isLast;
};

} // namespace

SegmentedFilter::SegmentedFilter(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(choices.at(i), i + 1 == choices.size(), this);
        m_group->addButton(segment, i);
        layout->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedFilter::current() const
{
    return m_group->checkedId();
}

void SegmentedFilter::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedFilter::setText(int index, const QString &text)
{
    QAbstractButton *button = m_group->button(index);
    if (!button || button->text() == text)
        return;
    button->setText(text);
    button->updateGeometry();
}

} // namespace flatprofile
