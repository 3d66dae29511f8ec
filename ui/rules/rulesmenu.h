#pragma once

#include "core/rules/rulesample.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace flatprofile {

class DocumentSession;
class RuleBuilder;

/// The Rules menu of a window, and the rule builder that it opens.
class RulesMenu : public QObject
{
    Q_OBJECT

public:
    RulesMenu(DocumentSession &session, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// Shows the builder with the rule.
    void openBuilder(const QString &element);
    /// Puts the sample's rule into the profile that is open now, with its phones beside it.
    void showSample(const RuleSample &sample);

signals:
    /// A sample wants a profile of its own.
    void sampleRequested(const flatprofile::RuleSample &sample);

private:
    void fillExamples(QMenu *menu);

    DocumentSession &m_session;
    QWidget *m_window;
    QMenu *m_menu;
    QPointer<RuleBuilder> m_builder;
};

/// The samples about rules, in the present language.
QList<RuleSample> ruleSamples();
/// A profile that holds the sample's rule alone.
QByteArray profileOf(const RuleSample &sample);

} // namespace flatprofile
