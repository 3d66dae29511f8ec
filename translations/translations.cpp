#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace flatprofile {

static void install(
    QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release());
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QString wanted = qEnvironmentVariable("FLATPROFILE_LANGUAGE", language);
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    const QString ours = u":/i18n"_s;
    install(application, QLocale(QLocale::English), u"flatprofile"_s,
        ours); // plural forms, where nothing else has them
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"flatprofile"_s, ours);
    if (!wanted.isEmpty())
        QLocale::setDefault(locale); // numbers and dates as the words
}

} // namespace flatprofile
