#include "ui/dialplan/keypad.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kLongPress = 700; // ms

KeypadKey::KeypadKey(QChar key, const QString &letters, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_letters(letters)
{
    setText(key);
    setObjectName(u"key"_s + key);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(key == u'*' ? tr("Star")
            : key == u'#'         ? tr("Pound")
            : m_letters.isEmpty() ? QString(key)
                                  //: a key of the phone and its letters, "2, ABC"
                                  : tr("%1, %2").arg(QString(key), m_letters));
}

void KeypadKey::setDim(bool dim)
{
    m_isDim = dim;
    setAccessibleDescription(dim ? tr("No sequence wants this key next.") : QString());
    setToolTip(accessibleDescription());
    update();
}

QSize KeypadKey::sizeHint() const
{
    return { fontMetrics().height() * 5, fontMetrics().height() * 2 + 17 };
}

QSize KeypadKey::minimumSizeHint() const
{
    return { fontMetrics().height() * 3, fontMetrics().height() * 2 + 4 };
}

void KeypadKey::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor button = palette().color(QPalette::Button);
    painter.setBrush(isDown() ? mix(button, theme.link, 0.25)
            : m_isDim         ? theme.window
            : underMouse()    ? mix(button, theme.text, 0.06)
                              : button);
    painter.setPen(m_isDim ? theme.line : theme.edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.link, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const int digit = QFontMetrics(large).height();
    const int lettersHeight = QFontMetrics(small).height() - 2;
    const bool showsLetters = !m_letters.isEmpty() && digit + lettersHeight + 2 <= height();
    const int letters = showsLetters ? lettersHeight : 0;
    const int top = (height() - digit - letters) / 2;
    painter.setPen(m_isDim ? theme.dim : theme.text);
    painter.setFont(large);
    painter.drawText(QRect(0, top, width(), digit), Qt::AlignCenter, text());
    if (showsLetters) {
        painter.setPen(theme.dim);
        painter.setFont(small);
        painter.drawText(QRect(0, top + digit - 2, width(), letters + 2), Qt::AlignCenter, m_letters);
    }
}

Keypad::Keypad(QWidget *parent)
    : QWidget(parent)
{
    static constexpr struct
    {
        char16_t key;
        const char16_t *letters;
    } kKeys[] { { u'1', u"" }, { u'2', u"ABC" }, { u'3', u"DEF" }, { u'4', u"GHI" }, { u'5', u"JKL" },
        { u'6', u"MNO" }, { u'7', u"PQRS" }, { u'8', u"TUV" }, { u'9', u"WXYZ" }, { u'*', u"" },
        { u'0', u"+" }, { u'#', u"" } };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (const auto &row : kKeys) {
        auto *key = new KeypadKey(row.key, QString::fromUtf16(row.letters), this);
        const int at = int(m_keys.size());
        grid->addWidget(key, at / 3, at % 3);
        m_keys.append(key);
        connect(key, &QAbstractButton::pressed, this, [this] { m_held.start(); });
        connect(key, &QAbstractButton::clicked, this, [this, key] {
            const bool isLong = key->key() == u'0' && m_held.isValid() && m_held.hasExpired(kLongPress);
            m_held.invalidate();
            emit keyPressed(isLong ? QChar(u'+') : key->key());
        });
    }
    setAccessibleName(tr("Keypad"));
}

KeypadKey *Keypad::key(QChar key) const
{
    for (KeypadKey *one : m_keys) {
        if (one->key() == key)
            return one;
    }
    return nullptr;
}

void Keypad::setWanted(KeySet wanted)
{
    for (KeypadKey *one : std::as_const(m_keys))
        one->setDim(!wanted.contains(one->key()) && !(one->key() == u'0' && wanted.contains(u'+')));
}

} // namespace flatprofile
