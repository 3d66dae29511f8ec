#pragma once

#include <QWidget>

class QTableView;

namespace flatprofile {

class PhonesModel;
class RuleBench;

/// The table of fake phones with what adds, imports and removes them. Delete in a cell gives the macro back
/// to the profile. Phones that were changed are saved with the profile, beside it.
class PhonesView : public QWidget
{
    Q_OBJECT

public:
    explicit PhonesView(RuleBench &bench, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    void addPhone(const QString &product);
    void removePhone();
    /// Replaces the phones by those of a table; says what came of it.
    void importTable(const QString &path);
    void save();
    /// These are the phones of the file beside the profile, or the ones to begin with: nothing to save yet.
    void setSaved() { m_isChanged = false; }

signals:
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseTable();
    void followPhone();
    void fitColumns();
    void write(const QString &path);

    RuleBench &m_bench;
    PhonesModel *m_model;
    QTableView *m_table;
    bool m_isChanged = false; // against the file beside the profile
};

/// The file of phones that lies beside a profile.
QString phonesPathOf(const QString &profilePath);

} // namespace flatprofile
