#include "ui/tones/scriptstatus.h"

#include "core/script/scriptcheck.h"
#include "core/signal/scriptwords.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/timeline/scriptbinding.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// Right-aligned words that give way to what stands before them.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

ScriptStatus::ScriptStatus(ScriptBinding &binding, QWidget *parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_fix(new QPushButton(icon(u"wand"_s), {}, this))
    , m_selection(new ElidedLabel(this))
{
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_selection->setForegroundRole(QPalette::PlaceholderText);
    m_selection->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(1);
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence);
    layout->addWidget(m_fix);
    layout->addWidget(m_selection, 1);
    connect(m_fix, &QPushButton::clicked, this, &ScriptStatus::applyFix);
    connect(&binding, &ScriptBinding::changed, this, &ScriptStatus::refresh);
    connect(&binding, &ScriptBinding::selectionChanged, this, &ScriptStatus::showSelection);
    refresh();
}

QString ScriptStatus::sentence() const
{
    return m_sentence->text();
}

static const Diagnostic *worstOf(const QList<Diagnostic> &problems)
{
    const auto worst = std::min_element(problems.begin(), problems.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.severity < b.severity; });
    return worst == problems.end() ? nullptr : &*worst;
}

QString ScriptStatus::validWords() const
{
    const QString length = tr("%1 of %2 characters").arg(m_binding.text().size()).arg(scriptlimits::kLength);
    if (!m_binding.isSet())
        return tr("<b>Not in the profile</b> · what the phone plays by itself · %1").arg(length);
    if (m_binding.text() == m_binding.defaultText())
        return tr("<b>Valid</b> · the phone's default · %1").arg(length);
    return tr("<b>Valid</b> · %1").arg(length);
}

void ScriptStatus::refresh()
{
    const Diagnostic *problem = worstOf(m_binding.problems());
    const bool isEmpty = m_binding.text().isEmpty();
    QString sign = u"ok"_s;
    if (isEmpty)
        sign = u"info"_s;
    else if (problem && problem->severity != Severity::Info)
        sign = problem->severity == Severity::Error ? u"error"_s : u"warn"_s;
    m_sign->setPixmap(icon(sign).pixmap(QSize(16, 16), devicePixelRatioF()));
    const bool isWrong = problem && problem->severity != Severity::Info && !isEmpty;
    m_sentence->setTextFormat(isWrong || isEmpty ? Qt::PlainText : Qt::RichText);
    m_sentence->setText(isEmpty
            ? tr("Empty: the phone plays nothing. Type a script, or choose one from Presets.")
            : isWrong ? describeScript(*problem)
                      : validWords());
    m_sentence->setToolTip(isWrong ? plainTip(m_sentence->text()) : QString());
    m_sentence->setAccessibleName(m_sentence->text().remove("<b>"_L1).remove("</b>"_L1));
    m_fix->setVisible(isWrong && !problem->fix.isEmpty());
    if (isWrong)
        m_fix->setText(describeScriptFix(*problem));
    showSelection();
}

void ScriptStatus::showSelection()
{
    const TimedScript &script = m_binding.script();
    const SegmentPlace place = m_binding.place();
    if (!hasSegment(script, place)) {
        m_selection->clear();
        return;
    }
    const ScriptSection &section = script.sections.at(place.section);
    m_selection->setText(
        script.isTone() ? sectionInWords(section, script.frequencies) : sectionInWords(section));
    m_selection->setToolTip(m_selection->text());
}

void ScriptStatus::applyFix()
{
    const Diagnostic *problem = worstOf(m_binding.problems());
    if (!problem)
        return;
    QString text = m_binding.text();
    for (auto edit = problem->fix.rbegin(); edit != problem->fix.rend(); ++edit)
        text.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    m_binding.setText(text);
}

} // namespace flatprofile
