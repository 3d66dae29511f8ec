#pragma once

#include <QTreeView>

namespace flatprofile {

class WordsFilter;
class WordsModel;

/// Shows a WordsModel as the lists of this program look. Ctrl+C copies the chosen rows.
class WordsList : public QTreeView
{
    Q_OBJECT

public:
    WordsList(WordsModel &model, const QString &accessibleName, QWidget *parent = nullptr);

    WordsFilter &filter() { return *m_filter; }
    QString currentKey() const; // empty where no row is current
    QStringList chosenKeys() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    WordsFilter *m_filter;
};

} // namespace flatprofile
