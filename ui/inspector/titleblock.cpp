#include "ui/inspector/titleblock.h"

#include "core/document/masking.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

QLabel *dimLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

TitleBlock::TitleBlock(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLabel(this))
    , m_element(new ElidedLabel(this))
    , m_chips(new QHBoxLayout)
    , m_help(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_field->setFont(large);
    m_field->setWordWrap(true);
    m_field->setTextFormat(Qt::PlainText);

    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    m_element->setFont(fixed);
    m_element->setForegroundRole(QPalette::PlaceholderText);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);

    m_chips->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_element, 1);
    line->addLayout(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addLayout(line);
    layout->addWidget(m_help);
}

void TitleBlock::show(const QString &element)
{
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterId id = catalogue.find(element);
    const bool known = id != kUnknownParameter;
    m_field->setText(known ? catalogue.field(id) : element);
    m_element->setFullText(u'<' + element + u'>');
    m_help->setVisible(known);
    m_help->setText(known ? catalogue.help(id) : QString());
    showChips(element);
}

void TitleBlock::showChips(const QString &element)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add
        = [this](const QString &text, Chip::Kind kind) { m_chips->addWidget(new Chip(text, kind, this)); };
    const qsizetype occurrences = m_session.document().occurrences(element).size();
    add(occurrences == 0 ? tr("not in profile") : tr("in profile"), Chip::Kind::Plain);
    if (isSecretParameter(m_session.catalogue(), element))
        add(tr("secret"), Chip::Kind::Plain);
    if (occurrences > 1)
        add(tr("%1 ×").arg(occurrences), Chip::Kind::Warning);
    if (m_session.isChanged(element))
        add(tr("changed"), Chip::Kind::Changed);
}

} // namespace flatprofile
