#pragma once

#include <QListView>

namespace flatprofile {

class AlternativesModel;
class RuleBench;

/// The alternatives in their order; drag, or Alt+Up and Alt+Down, moves one, Delete removes it.
class AlternativesView : public QListView
{
    Q_OBJECT

public:
    AlternativesView(RuleBench &bench, AlternativesModel &model, QWidget *parent = nullptr);

    /// One more where it makes sense: behind the chosen one, or before it where that takes every phone.
    void addAlternative();
    void removeAlternative();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RuleBench &m_bench;
    AlternativesModel &m_model;
};

} // namespace flatprofile
