#include "ui/resync/fakephoneform.h"

#include "ui/rules/phonepresets.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/softselection.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QTableWidget *table(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *view = new QTableWidget(0, int(titles.size()), parent);
    view->setHorizontalHeaderLabels(titles);
    view->setAccessibleName(name);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    new SoftSelection(view);
    return view;
}

FakePhoneForm::FakePhoneForm(DocumentSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(new QComboBox(this))
    , m_mac(new QLineEdit(this))
    , m_option66(new QLineEdit(this))
    , m_macros(table({ tr("Macro"), tr("Value") }, tr("Macros of the phone"), this))
    , m_message(new MessageLine(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_model->setAccessibleName(tr("Model of the phone"));
    for (const PhoneModel &model : session.catalogue().models())
        m_model->addItem(model.product.isEmpty() ? model.name : model.product, model.name);
    layout->addRow(tr("&Model"), m_model);
    m_mac->setAccessibleName(tr("MAC address"));
    layout->addRow(tr("M&AC"), m_mac);
    m_option66->setAccessibleName(tr("DHCP option 66"));
    m_option66->setPlaceholderText(tr("none"));
    layout->addRow(tr("&Option 66"), m_option66);
    layout->addRow(m_macros);
    layout->addRow(createFolders());
    layout->addRow(m_message);
    connect(m_model, &QComboBox::currentIndexChanged, this, &FakePhoneForm::choosePreset);
    connect(m_mac, &QLineEdit::textEdited, this, &FakePhoneForm::addressEdited);
    const PhoneModel *phone = session.phone();
    const int chosen = phone ? m_model->findData(phone->name) : -1;
    m_model->setCurrentIndex(qMax(0, chosen));
    choosePreset(m_model->currentIndex());
}

QWidget *FakePhoneForm::createFolders()
{
    auto *part = new QWidget(this);
    m_folders = table({ tr("Server"), tr("Folder that stands in for it") }, tr("Folders for servers"), part);
    auto *add = new QPushButton(tr("Add &Folder…"), part);
    auto *remove = new QPushButton(tr("Re&move"), part);
    for (QPushButton *button : { add, remove })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_folders);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        const QString folder
            = QFileDialog::getExistingDirectory(this, tr("Folder That Stands In for a Server"));
        if (!folder.isEmpty())
            addFolder(u"prov.example.com"_s, folder);
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_folders->removeRow(m_folders->currentRow()); });
    return part;
}

void FakePhoneForm::addFolder(const QString &server, const QString &folder)
{
    const int row = m_folders->rowCount();
    m_folders->insertRow(row);
    m_folders->setItem(row, 0, new QTableWidgetItem(server));
    m_folders->setItem(row, 1, new QTableWidgetItem(folder));
    m_folders->setCurrentCell(row, 0);
}

void FakePhoneForm::choosePreset(int index)
{
    const QString name = m_model->itemData(index).toString();
    for (const PhoneModel &model : m_session.catalogue().models()) {
        if (model.name != name)
            continue;
        FakePhone phone = presetPhone(model, 1);
        if (!m_mac->text().isEmpty())
            setAddress(phone, u"MA"_s, m_mac->text());
        else
            m_mac->setText(phone.macros.value(u"MA"_s));
        QStringList names = phone.macros.keys();
        names.sort();
        m_macros->setRowCount(int(names.size()));
        for (int row = 0; row < names.size(); ++row) {
            m_macros->setItem(row, 0, new QTableWidgetItem(names.at(row)));
            m_macros->setItem(row, 1, new QTableWidgetItem(phone.macros.value(names.at(row))));
        }
        return;
    }
}

/// All spellings of the address follow.
void FakePhoneForm::addressEdited(const QString &text)
{
    FakePhone phone;
    phone.macros = macros();
    setAddress(phone, u"MA"_s, text);
    for (int row = 0; row < m_macros->rowCount(); ++row)
        m_macros->item(row, 1)->setText(phone.macros.value(m_macros->item(row, 0)->text()));
}

QString FakePhoneForm::name() const
{
    return m_model->currentText() + u' ' + m_mac->text();
}

MacroTable FakePhoneForm::macros() const
{
    MacroTable macros;
    for (int row = 0; row < m_macros->rowCount(); ++row) {
        const QTableWidgetItem *name = m_macros->item(row, 0);
        const QTableWidgetItem *value = m_macros->item(row, 1);
        if (name && !name->text().trimmed().isEmpty())
            macros.insert(name->text().trimmed().toUpper(), value ? value->text() : QString());
    }
    return macros;
}

MacroTarget FakePhoneForm::target() const
{
    return m_session.document().target() == FirmwareTarget::Spa ? MacroTarget::Spa : MacroTarget::Mpp;
}

QString FakePhoneForm::option66() const
{
    return m_option66->text().trimmed();
}

std::optional<ServerFolders> FakePhoneForm::folders()
{
    m_message->clear();
    ServerFolders folders;
    for (int row = 0; row < m_folders->rowCount(); ++row) {
        const QString server
            = m_folders->item(row, 0) ? m_folders->item(row, 0)->text().trimmed() : QString();
        const QString folder = m_folders->item(row, 1) ? m_folders->item(row, 1)->text() : QString();
        const auto tree = QFileInfo(folder).isDir() ? ServedTree::ofPath(folder) : std::nullopt;
        if (server.isEmpty() || !tree) {
            m_message->show(MessageLine::Kind::Error,
                server.isEmpty() ? tr("Name the server that %1 stands in for.").arg(folder)
                                 : tr("%1: there is no such folder.").arg(folder));
            return std::nullopt;
        }
        folders.insert(server.toLower(), *tree);
    }
    return folders;
}

} // namespace flatprofile
