#include "ui/widgets/wordslist.h"

#include "ui/style/theme.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/softselection.h"
#include "ui/widgets/wordsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace flatprofile {

WordsList::WordsList(WordsModel &model, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_filter(new WordsFilter(model, this))
{
    setModel(m_filter);
    setAccessibleName(accessibleName);
    new SoftSelection(this);
    auto *delegate = new ChangeDelegate(ChangeDelegate::Tone::Different, this);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(Measures::of(this).row * 4);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    for (int column = 0; column < model.columns().size(); ++column) {
        if (column > 0) // the first one has the signs and boxes
            setItemDelegateForColumn(column, delegate);
        const int characters = model.columns().at(column).characters;
        if (characters > 0)
            setColumnWidth(column, characters * fontMetrics().averageCharWidth() + 16);
        else
            header()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

QString WordsList::currentKey() const
{
    return currentIndex().data(WordsModel::KeyRole).toString();
}

QStringList WordsList::chosenKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.append(index.data(WordsModel::KeyRole).toString());
    return keys;
}

void WordsList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace flatprofile
