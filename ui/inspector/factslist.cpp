#include "ui/inspector/factslist.h"

#include "core/edit/profilecommands.h"
#include "core/types/valuecheck.h"
#include "ui/editors/valueeditor.h"
#include "ui/inspector/titleblock.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kMostPlaces = 20; // links; a parameter that occurs more often has other troubles

FactsList::FactsList(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

/// Stands beside the first line of its fact.
QLabel *FactsList::createName(const QString &text)
{
    QLabel *name = dimLabel(text, this);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return name;
}

QLabel *FactsList::add(const QString &label, const QString &text)
{
    auto *value = new QLabel(text, this);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addRow(createName(label), value);
    return value;
}

QLabel *FactsList::addLinks(const QString &label, const QString &html)
{
    QLabel *value = add(label, QString());
    value->setTextFormat(Qt::RichText);
    value->setTextInteractionFlags(Qt::TextBrowserInteraction);
    // Backwards Qt finds a link at the very beginning time and again, so that Tab never left it.
    value->setText(QChar(0x200B) + html);
    return value;
}

static QString link(const QString &target, const QString &text)
{
    return u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(
        target.toHtmlEscaped(), text.toHtmlEscaped());
}

void FactsList::show(const QString &element)
{
    setUpdatesEnabled(false);
    while (m_layout->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_layout->takeRow(0);
        for (QLayoutItem *item : { row.labelItem, row.fieldItem }) {
            if (item && item->widget()) {
                item->widget()->hide();
                item->widget()->deleteLater(); // it may hold the link that is being clicked
            }
            delete item;
        }
    }
    const ParameterId id = m_session.catalogue().find(element);
    if (id != kUnknownParameter) {
        addType(id);
        addDefault(id, element);
    }
    addAccess(element);
    addPlaces(element);
    if (id != kUnknownParameter) {
        addSiblings(id);
        addModels(id);
    } else {
        add(tr("Catalogue"), tr("unknown: shown, kept and editable, but not checked"));
    }
    // A widget counts in its layout once it is shown: all at once, so that the height is right at once.
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (m_layout->indexOf(child) >= 0)
            child->show();
    }
    updateGeometry();
    setUpdatesEnabled(true);
}

void FactsList::addType(ParameterId id)
{
    const DataType type = m_session.catalogue().type(id);
    if (m_session.catalogue().isSecret(id))
        add(tr("Data type"), tr("%1 · shown as bullets, never in reports or logs").arg(type.name));
    else
        add(tr("Data type"), isChecked(type) ? type.name : tr("%1 · not checked yet").arg(type.name));
    if (const QString allowed = allowedText(type); !allowed.isEmpty())
        add(tr("Allowed"), type.rangeIsInferred ? tr("%1 · as far as known").arg(allowed) : allowed);
}

void FactsList::addDefault(ParameterId id, const QString &element)
{
    const QString value = m_session.catalogue().defaultValue(id, m_session.phone());
    const ParameterState state = m_session.document().state(id);
    const bool differs = state.kind != ParameterState::Kind::Absent && state.text != value;
    if (value.isEmpty() || !differs) {
        add(tr("Default"), value.isEmpty() ? tr("empty") : value);
        return;
    }
    auto *field = new QWidget(this);
    auto *words = new QLabel(value, field);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *reset = new QToolButton(field);
    reset->setIcon(icon(u"reset"_s));
    reset->setAutoRaise(true);
    reset->setFixedHeight(qMax(18, fontMetrics().height())); // no higher than the line it stands in
    reset->setToolTip(tr("Set to the default"));
    reset->setAccessibleName(reset->toolTip());
    connect(reset, &QToolButton::clicked, this, [this, element, value] {
        m_session.push(setParameterState(m_session.document(), element, ParameterState::value(value)));
    });
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1, Qt::AlignTop);
    layout->addWidget(reset, 0, Qt::AlignTop);
    m_layout->addRow(createName(tr("Default")), field);
}

void FactsList::addAccess(const QString &element)
{
    const QString access = m_session.document().access(element);
    QString words = access.isEmpty() ? tr("not said: the phone keeps what it has") : access;
    if (access == "na"_L1)
        words = tr("na · the user sees nothing");
    else if (access == "ro"_L1)
        words = tr("ro · the user can read it");
    else if (access == "rw"_L1)
        words = tr("rw · the user can change it");
    add(tr("Access"), words);
}

void FactsList::addPlaces(const QString &element)
{
    const ProfileDocument &document = m_session.document();
    const QList<quint32> found = document.occurrences(element);
    if (found.isEmpty())
        return;
    QStringList links;
    for (const quint32 index : found.first(qMin<qsizetype>(found.size(), kMostPlaces))) {
        const auto line = document.lines().position(document.scan().elements[index].start).line;
        links.append(link(QString::number(index), tr("line %1").arg(QLocale().toString(line))));
    }
    if (found.size() > kMostPlaces)
        links.append(u"…"_s);
    QString html = links.join(u", "_s);
    if (found.size() > 1)
        html += u"<br>"_s + tr("phones keep the last one").toHtmlEscaped();
    connect(addLinks(tr("In the file"), html), &QLabel::linkActivated, this, [this](const QString &target) {
        const auto index = target.toUInt();
        if (index < m_session.document().scan().elements.size())
            m_session.showSource(m_session.document().scan().elements[index].span());
    });
}

/// The same field of the other extensions, line keys or patterns: those that are set as links, the rest
/// counted.
void FactsList::addSiblings(ParameterId id)
{
    const Catalogue &catalogue = m_session.catalogue();
    QStringList set;
    int unset = 0;
    for (const ParameterId sibling : catalogue.siblings(id)) {
        if (sibling == id || (m_session.phone() && !catalogue.isAvailable(sibling, *m_session.phone())))
            continue;
        if (!m_session.document().isSet(sibling)) {
            ++unset;
            continue;
        }
        // The tab tells extensions apart; members on one page only their number.
        const bool elsewhere = catalogue.tab(sibling) != catalogue.tab(id);
        const QString name = elsewhere ? catalogue.tab(sibling) : QString::number(catalogue.index(sibling));
        if (set.size() < kMostPlaces)
            set.append(link(catalogue.element(sibling), name));
    }
    if (set.isEmpty() && unset == 0)
        return;
    QString html = set.join(u", "_s);
    if (unset > 0 && !set.isEmpty())
        html += u", "_s;
    if (unset > 0)
        html += tr("not set in %n other(s)", nullptr, unset).toHtmlEscaped();
    connect(addLinks(tr("Also for"), html), &QLabel::linkActivated, this,
        [this](const QString &element) { m_session.setCurrentElement(element); });
}

void FactsList::addModels(ParameterId id)
{
    const Catalogue &catalogue = m_session.catalogue();
    if (const QString since = catalogue.since(id); !since.isEmpty())
        add(tr("Since"), tr("firmware %1").arg(since));
    QString models = catalogue.models(id).isEmpty() ? tr("all MPP") : catalogue.models(id);
    models.replace(u","_s, u", "_s);
    const PhoneModel *phone = m_session.phone();
    if (phone && !catalogue.isAvailable(id, *phone))
        models = tr("%1 · not on the %2").arg(models, phone->name);
    add(tr("Models"), models);
}

} // namespace flatprofile
