#include "ui/mainwindow/newprofiledialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace flatprofile {

NewProfileDialog::NewProfileDialog(const Catalogue &catalogue, const QString &product, QWidget *parent)
    : QDialog(parent)
    , m_models(new QListWidget(this))
{
    setWindowTitle(tr("New Profile"));

    auto *label = new QLabel(tr("&Phone that the profile is for"), this);
    label->setBuddy(m_models);
    m_models->setAccessibleName(tr("Phones"));
    auto *all = new QListWidgetItem(tr("All models"), m_models);
    all->setData(Qt::UserRole, QString());
    m_models->setCurrentItem(all);
    for (const PhoneModel &model : catalogue.models()) {
        const QString name = model.product.isEmpty() ? model.name : model.product;
        auto *item = new QListWidgetItem(
            model.lines > 0 ? tr("%1, %n line(s)", nullptr, model.lines).arg(name) : name, m_models);
        item->setData(Qt::UserRole, name);
        if (name == product)
            m_models->setCurrentItem(item);
    }
    auto *note
        = new QLabel(tr("The pages show what this phone has; the profile starts empty, so that the phone "
                        "keeps all that you do not set."),
            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create Profile"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_models, &QListWidget::itemActivated, this, &QDialog::accept);
    m_models->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_models, 1);
    layout->addWidget(note);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(420, 460);
}

/// A phone is found by what people call it, "8841", not only by how its name begins.
bool NewProfileDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_models || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    if (text.isEmpty() || !text.at(0).isPrint()
        || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return QDialog::eventFilter(watched, event);
    if (m_sinceKey.isValid() && m_sinceKey.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceKey.start();
    m_typed += text;
    if (const auto found = m_models->findItems(m_typed, Qt::MatchContains); !found.isEmpty())
        m_models->setCurrentItem(found.first());
    return true;
}

QString NewProfileDialog::product() const
{
    const QListWidgetItem *item = m_models->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace flatprofile
