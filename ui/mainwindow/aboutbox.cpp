#include "ui/mainwindow/aboutbox.h"

#include "ui/sound/soundoutput.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QStringList optionalParts()
{
    return { isSoundBuiltIn() ? About::tr("Sound: Qt Multimedia.")
                              : About::tr("Sound: left out of this build; tones are saved as WAV files.") };
}

QString versionText()
{
    return u"Flatprofile %1\nQt %2\n"_s.arg(
               QStringLiteral(FLATPROFILE_VERSION), QString::fromLatin1(qVersion()))
        + optionalParts().join(u'\n') + u'\n';
}

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, About::tr("About Flatprofile"),
        About::tr("<h3>Flatprofile %1</h3><p>Editor for the provisioning profiles of Cisco multiplatform "
                  "phones.</p><p>Apache-2.0. Built on Qt %2, OpenSSL and zlib.</p>")
                .arg(QStringLiteral(FLATPROFILE_VERSION), QString::fromLatin1(qVersion()))
            + "<p>"_L1 + optionalParts().join("<br>"_L1) + "</p>"_L1);
}

} // namespace flatprofile
