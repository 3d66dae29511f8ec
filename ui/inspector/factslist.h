#pragma once

#include "core/catalogue/catalogue.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace flatprofile {

class DocumentSession;

/// The facts about a parameter in two columns: type, allowed values, default, access, where it stands, where
/// else it exists.
class FactsList : public QWidget
{
    Q_OBJECT

public:
    explicit FactsList(DocumentSession &session, QWidget *parent = nullptr);

    void show(const QString &element);

private:
    QLabel *createName(const QString &text);
    QLabel *add(const QString &label, const QString &text);
    QLabel *addLinks(const QString &label, const QString &html);
    void addType(ParameterId id);
    void addDefault(ParameterId id, const QString &element);
    void addAccess(const QString &element);
    void addPlaces(const QString &element);
    void addSiblings(ParameterId id);
    void addModels(ParameterId id);

    DocumentSession &m_session;
    QFormLayout *m_layout;
};

} // namespace flatprofile
