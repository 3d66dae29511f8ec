#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractItemModel>

#include <vector>

namespace flatprofile {

class DocumentSession;

/// The pages of the phone's web interface and their sections, with what is set and wrong below each.
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TabRole = Qt::UserRole + 1, // the page's name in the catalogue
        SectionRole, // the section's; empty for a page
        SetCountRole,
        ProblemCountRole,
        SeverityRole, // int of Severity; -1 for none
        CountRole, // shown at the right where there is no problem; 0 for none
    };

    explicit NavigationModel(DocumentSession &session, QObject *parent = nullptr);

    static QString otherPage(); // the name of the page "Other elements"

    QModelIndex indexOf(const QString &tab, const QString &section = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Counts
    {
        int set = 0;
        int problems = 0;
        int worst = -1;
        void add(const Counts &other);
    };
    struct Section
    {
        QString name;
        QList<ParameterId> parameters;
        Counts counts;
    };
    struct Page
    {
        QString name;
        std::vector<Section> sections;
        Counts counts;
        int count = 0;
    };

    void rebuild();
    void showPage(const QString &name, bool shown);
    void recount();
    Counts countOf(const QList<ParameterId> &parameters) const;

    DocumentSession &m_session;
    std::vector<Page> m_pages;
};

} // namespace flatprofile
