#pragma once

#include <QWidget>

class QTableView;

namespace flatprofile {

class PhonesModel;
class RuleBench;

/// The table of fake phones with what adds, imports and removes them. Delete in a cell gives the macro back to
/// the profile.
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

signals:
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseTable();
    void followPhone();

    RuleBench &m_bench;
    PhonesModel *m_model;
    QTableView *m_table;
};

/// The file of phones that lies beside a profile.
QString phonesPathOf(const QString &profilePath);

} // namespace flatprofile
