#include "ui/container/saveascontainerdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flatprofile {

SaveAsContainerDialog::SaveAsContainerDialog(
    const QString &fileName, const FileWrapping &current, ContainerPage::Present present, QWidget *parent)
    : QDialog(parent)
    , m_page(new ContainerPage(current, present, this))
{
    setWindowTitle(tr("Container and Encryption"));
    auto *title = new QLabel(tr("How %1 is to be wrapped").arg(fileName), this);
    title->setTextFormat(Qt::PlainText);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.4);
    titleFont.setBold(true);
    title->setFont(titleFont);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveAsContainerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveAsContainerDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(m_page);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 36, 0);
    grow();
    connect(m_page, &ContainerPage::changed, this, &SaveAsContainerDialog::grow);
}

void SaveAsContainerDialog::grow()
{
    // Wrapped sentences need more height than the layout's minimum says.
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (height() < wanted)
        resize(width(), wanted);
}

void SaveAsContainerDialog::accept()
{
    if (m_page->check())
        QDialog::accept();
    else
        grow();
}

} // namespace flatprofile
