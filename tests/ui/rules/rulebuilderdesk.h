#pragma once

#include "tests/ui/support/driver.h"
#include "ui/rules/outcomesmodel.h"
#include "ui/rules/rulebuilder.h"

#include <QtTest>

#include <memory>

namespace flatprofile::testing {

/// A rule builder on a profile, and what a user does with its forms and its phones.
class RuleBuilderDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    void open(const QByteArray &rules, const QString &path = {});
    void openRule(const QString &rule);
    QString rule(const QString &element = QStringLiteral("Profile_Rule")) const;
    template <typename Widget>
    Widget *named(const QString &accessibleName) const // of those to be seen
    {
        for (Widget *widget : m_builder->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &accessibleName);
    void type(const QString &accessibleName, const QString &text);
    void choose(const QString &accessibleName, int index);
    void setMacro(int phone, const QString &macro, const QString &value);
    QStringList outcomes(int role = OutcomesModel::WordsRole) const;
    QString trace() const;

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<RuleBuilder> m_builder;
};

} // namespace flatprofile::testing
