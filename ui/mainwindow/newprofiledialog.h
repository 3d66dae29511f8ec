#pragma once

#include "core/catalogue/catalogue.h"

#include <QDialog>
#include <QElapsedTimer>

class QListWidget;

namespace flatprofile {

/// Asks for the phone that a new profile is for.
class NewProfileDialog : public QDialog
{
    Q_OBJECT

public:
    NewProfileDialog(const Catalogue &catalogue, const QString &product, QWidget *parent = nullptr);

    QString product() const; // "CP-8841-3PCC"; empty for all models

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidget *m_models;
    QString m_typed; // to find a phone by
    QElapsedTimer m_sinceKey;
};

} // namespace flatprofile
