#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flatprofile {

/// One line of a file of TAB-separated cells, with where it stands.
struct SourceRow
{
    QString file;
    int line = 0;
    QStringList header;
    QStringList cells;

    QString operator[](const char *column) const;
};

/// One parameter family as written in resources/catalogue.
struct SourceFamily
{
    SourceRow row;
    QString tab;
    int firstN = 0, lastN = 0; // 0: literal name
    int lastM = 0; // 0: no second number
};

struct SourceMember
{
    QString element;
    int family = 0;
    int n = 0;
    int m = 0;
};

/// The catalogue's source files, read and checked. Every complaint names file and line.
class CatalogueSource
{
public:
    void readFamilies(const QString &path, const QString &tab);
    QList<SourceRow> readRows(const QString &path, const QStringList &columns);
    void check();
    void expand(); // members in the order of the web pages

    const QList<SourceFamily> &families() const { return m_families; }
    const QList<SourceMember> &members() const { return m_members; }
    const QStringList &complaints() const { return m_complaints; }
    void complain(const SourceRow &row, const QString &what);

private:
    void checkFamily(const SourceFamily &family);
    void checkDefault(const SourceFamily &family);
    void addMember(int family, int n, int m);

    QList<SourceFamily> m_families;
    QList<SourceMember> m_members;
    QStringList m_complaints;
};

} // namespace flatprofile
