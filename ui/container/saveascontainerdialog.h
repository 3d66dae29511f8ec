#pragma once

#include "ui/container/containerpage.h"

#include <QDialog>

namespace flatprofile {

/// Asks how a file is to be wrapped before it is saved under another name or in another container.
class SaveAsContainerDialog : public QDialog
{
    Q_OBJECT

public:
    SaveAsContainerDialog(const QString &fileName, const FileWrapping &current,
        ContainerPage::Present present, QWidget *parent = nullptr);

    // After accept(). An empty key: the present one stays.
    FileWrapping wrapping() const { return m_page->wrapping(); }
    SecretKey takePassphrase() { return m_page->takePassphrase(); }
    SecretKey takeIkm() { return m_page->takeIkm(); }

    void accept() override;

private:
    void grow();

    ContainerPage *m_page;
};

} // namespace flatprofile
