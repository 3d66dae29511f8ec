#pragma once

#include "core/document/parameterstate.h"
#include "core/support/sourcespan.h"
#include "ui/parameters/parametersearch.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace flatprofile {

class DocumentSession;

/// What the table shows: a page of the phone's web interface, or what a search finds on all of them. Sections
/// are the top level, their parameters the second. Reads the document, writes through the session's undo
/// stack.
class ParameterModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, DefaultColumn, ElementColumn, AccessColumn, ColumnCount };
    enum class Show { All, Set, Changed, Problems };
    enum Role {
        ElementRole = Qt::UserRole + 1, // QString; empty for a section
        IsSetRole, // bool
        IsChangedRole, // bool
        StateRole, // int of ParameterState::Kind
        SeverityRole, // int of Severity, -1 for none
        FaultsRole, // QList<Diagnostic> with spans of the shown value
        IsSecretRole, // bool: and not revealed
        IsRevealedRole, // bool: a secret that is shown
        OccurrencesRole, // int
        IsFixedFontRole, // bool
        SetCountRole, // of a section: how many are set
        ParameterCountRole, // of a section: how many there are
        ProblemCountRole, // of a section
    };

    explicit ParameterModel(DocumentSession &session, QObject *parent = nullptr);

    static QString unknownPage(); // the name of the page "Not in the catalogue"

    QString page() const { return m_page; }
    void setPage(const QString &tab);
    void setFilter(const QString &text);
    QString filter() const { return m_search.text(); }
    void setShow(Show show);
    void setRevealed(const QString &element, bool revealed);
    bool isRevealed(const QString &element) const { return m_revealed.contains(element); }

    QModelIndex indexOf(const QString &element, int column = ValueColumn) const;
    QModelIndex indexOfSection(const QString &section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Row = ParameterRow;
    struct Section
    {
        QString title;
        QString name;
        std::vector<Row> rows;
    };

    void rebuild();
    bool isShown(const Row &row) const;
    void putNamedFirst();
    const Row *rowAt(const QModelIndex &index) const;
    QString elementOf(const Row &row) const;
    QString shownValue(const Row &row) const;
    QString withUnit(const Row &row, const QString &value) const;
    QVariant sectionData(const Section &section, int column, int role) const;
    QVariant cellText(const Row &row, int column) const;
    void refresh(const QStringList &elements);

    DocumentSession &m_session;
    QString m_page;
    ParameterSearch m_search;
    Show m_show = Show::All;
    QSet<QString> m_revealed;
    std::vector<Section> m_sections;
};

} // namespace flatprofile
