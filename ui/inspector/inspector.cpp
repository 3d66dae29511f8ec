#include "ui/inspector/inspector.h"

#include "core/edit/profilecommands.h"
#include "core/types/valuecheck.h"
#include "ui/editors/valueeditor.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// The tinted card that a problem stands in.
class Card : public QFrame
{
public:
    Card(Severity severity, QWidget *parent)
        : QFrame(parent)
        , m_severity(severity)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
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

private:
    Severity m_severity;
};

QLabel *dimLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QString accessWords(const QString &access)
{
    if (access == "na"_L1)
        return Inspector::tr("na · the user sees nothing");
    if (access == "ro"_L1)
        return Inspector::tr("ro · the user can read it");
    if (access == "rw"_L1)
        return Inspector::tr("rw · the user can change it");
    return access.isEmpty() ? Inspector::tr("not said: the phone keeps what it has") : access;
}

} // namespace

Inspector::Inspector(DocumentSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Inspector::rebuild);
    const auto later = [this] { m_timer.start(); };
    connect(&session, &DocumentSession::currentElementChanged, this, later);
    connect(&session, &DocumentSession::opened, this, later);
    connect(&session, &DocumentSession::problemsChanged, this, later);
    connect(&session, &DocumentSession::phoneChanged, this, later);
    connect(&session, &DocumentSession::saved, this, later);
    connect(&session.document(), &ProfileDocument::stateChanged, this, later);
    rebuild();
}

bool Inspector::isEditing() const
{
    return m_editor
        && m_editor->isAncestorOf(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_editor->parentWidget());
}

void Inspector::rebuild()
{
    const bool hadFocus = m_editor && (m_editor->hasFocus() || isEditing());
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_editor = nullptr;
    const QString element = m_session.currentElement();
    if (!m_session.isOpen() || element.isEmpty()) {
        layout->addWidget(new EmptyState(u"info"_s, tr("Nothing selected"),
            tr("Choose a parameter to see what it does and what it may hold."), page));
    } else {
        addTitle(layout, element);
        addValue(layout, element);
        addProblems(layout, element);
        addFacts(layout, element);
        layout->addStretch();
    }
    QWidget *old = takeWidget();
    setWidget(page);
    if (old)
        old->deleteLater(); // it may hold the button that is being clicked
    if (hadFocus && m_editor)
        m_editor->setFocus();
}

void Inspector::addTitle(QVBoxLayout *layout, const QString &element)
{
    QWidget *page = layout->parentWidget();
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterId id = catalogue.find(element);
    const bool known = id != kUnknownParameter;
    auto *title = new QLabel(known ? catalogue.field(id) : element, page);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    title->setWordWrap(true);
    layout->addWidget(title);

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    auto *name = dimLabel(u'<' + element + u'>', page);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(false);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(name->font().pointSizeF() * 0.92);
    name->setFont(fixed);
    name->setMinimumWidth(40);
    name->setToolTip(element);
    line->addWidget(name, 1);
    const QList<quint32> found = m_session.document().occurrences(element);
    line->addWidget(
        new Chip(found.isEmpty() ? tr("not in profile") : tr("in profile"), Chip::Kind::Plain, page));
    if (known && catalogue.isSecret(id))
        line->addWidget(new Chip(tr("secret"), Chip::Kind::Plain, page));
    if (found.size() > 1)
        line->addWidget(new Chip(tr("%1 ×").arg(found.size()), Chip::Kind::Warning, page));
    if (m_session.isChanged(element))
        line->addWidget(new Chip(tr("changed"), Chip::Kind::Changed, page));
    layout->addLayout(line);
    if (known) {
        auto *help = new QLabel(catalogue.help(id), page);
        help->setWordWrap(true);
        layout->addWidget(help);
    }
}

void Inspector::addValue(QVBoxLayout *layout, const QString &element)
{
    QWidget *page = layout->parentWidget();
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterId id = catalogue.find(element);
    const bool known = id != kUnknownParameter;
    const ParameterState state = m_session.document().state(element);
    m_editor
        = createValueEditor(known ? catalogue.type(id) : DataType(), known && catalogue.isSecret(id), page);
    m_editor->setAccessibleName(tr("Value"));
    const char *property = m_editor->metaObject()->userProperty().name();
    m_editor->setProperty(property, state.text);
    m_editor->setEnabled(m_session.document().canEdit(element));
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    auto *combo = qobject_cast<QComboBox *>(m_editor);
    if (combo)
        line = combo->lineEdit();
    if (state.kind == ParameterState::Kind::Absent && known)
        line->setPlaceholderText(catalogue.defaultValue(id, m_session.phone()));
    const auto commit = [this, element, editor = m_editor, property, before = state.text] {
        const QString text = editor->property(property).toString();
        if (text == before)
            return;
        const ParameterState wanted = text.isEmpty() ? ParameterState { ParameterState::Kind::Empty, {} }
                                                     : ParameterState::value(text);
        m_session.push(setParameterState(m_session.document(), element, wanted));
    };
    connect(line, &QLineEdit::editingFinished, this, commit);
    if (combo)
        connect(combo, &QComboBox::activated, this, commit);
    layout->addWidget(m_editor);
}

void Inspector::addProblems(QVBoxLayout *layout, const QString &element)
{
    QWidget *page = layout->parentWidget();
    for (const Problem &problem : m_session.problemsOf(element)) {
        auto *card = new Card(problem.diagnostic.severity, page);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(12, 8, 12, 8);
        row->setSpacing(8);
        auto *sign = new QLabel(card);
        const QString name = problem.diagnostic.severity == Severity::Error ? u"error"_s
            : problem.diagnostic.severity == Severity::Warning              ? u"warn"_s
                                                                            : u"info"_s;
        sign->setPixmap(icon(name).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(sign, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(8);
        auto *sentence = new QLabel(describe(problem), card);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        words->addWidget(sentence);
        if (!problem.diagnostic.fix.isEmpty()) {
            auto *fix = new QPushButton(icon(u"wand"_s), describeFix(problem), card);
            connect(fix, &QPushButton::clicked, this, [this, problem] {
                m_session.push(applyFix(m_session.document(), problem.diagnostic.fix, describeFix(problem)));
                m_session.recheckNow();
            });
            words->addWidget(fix, 0, Qt::AlignLeft);
        }
        row->addLayout(words, 1);
        layout->addWidget(card);
    }
}

void Inspector::addFacts(QVBoxLayout *layout, const QString &element)
{
    QWidget *page = layout->parentWidget();
    auto *rule = new QFrame(page);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    layout->addSpacing(8);
    layout->addWidget(rule);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto add = [&](const QString &label, const QString &text) -> QLabel * {
        auto *value = new QLabel(text, page);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(dimLabel(label, page), value);
        return value;
    };
    const Catalogue &catalogue = m_session.catalogue();
    const ProfileDocument &document = m_session.document();
    const ParameterId id = catalogue.find(element);
    if (id != kUnknownParameter) {
        const DataType type = catalogue.type(id);
        add(tr("Data type"), isChecked(type) ? type.name : tr("%1 · not checked yet").arg(type.name));
        if (const QString allowed = allowedText(type); !allowed.isEmpty())
            add(tr("Allowed"), allowed);
        const QString fallback = catalogue.defaultValue(id, m_session.phone());
        add(tr("Default"), fallback.isEmpty() ? tr("empty") : fallback);
        if (document.state(id).kind != ParameterState::Kind::Absent && !fallback.isEmpty()
            && document.state(id).text != fallback) {
            auto *reset = new QPushButton(icon(u"reset"_s), tr("Set to Default"), page);
            connect(reset, &QPushButton::clicked, this, [this, element, fallback] {
                m_session.push(
                    setParameterState(m_session.document(), element, ParameterState::value(fallback)));
            });
            facts->addRow(QString(), reset);
        }
    }
    add(tr("Access"), accessWords(document.access(element)));
    const QList<quint32> found = document.occurrences(element);
    if (!found.isEmpty()) {
        QStringList links;
        for (const quint32 index : found) {
            const auto line = document.lines().position(document.scan().elements[index].start).line;
            links.append(
                u"<a href=\"%1\">%2</a>"_s.arg(index).arg(tr("line %1").arg(QLocale().toString(line))));
        }
        QString text = links.join(u", "_s);
        if (found.size() > 1)
            text += u"<br>"_s + tr("phones keep the last one").toHtmlEscaped();
        QLabel *place = add(tr("In the file"), QString());
        place->setTextFormat(Qt::RichText);
        place->setTextInteractionFlags(Qt::TextBrowserInteraction);
        place->setText(text);
        connect(place, &QLabel::linkActivated, this, [this](const QString &link) {
            const auto index = link.toUInt();
            if (index < m_session.document().scan().elements.size())
                m_session.showSource(m_session.document().scan().elements[index].span());
        });
    }
    if (id != kUnknownParameter) {
        if (const QString since = catalogue.since(id); !since.isEmpty())
            add(tr("Since"), tr("firmware %1").arg(since));
        add(tr("Models"), catalogue.models(id).isEmpty() ? tr("all MPP") : catalogue.models(id));
    } else {
        add(tr("Catalogue"), tr("unknown: shown, kept and editable, not checked"));
    }
    layout->addLayout(facts);
}

} // namespace flatprofile
