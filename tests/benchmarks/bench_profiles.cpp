// bench_profiles FOLDER COUNT BYTES: writes that many profiles of about that size, each different, for
// `time flatprofile check FOLDER` and the like to read.

#include "tests/benchmarks/sampleprofile.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flatprofile;

int main(int argc, char *argv[])
{
    const int count = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    const int bytes = argc == 4 ? QByteArray(argv[3]).toInt() : 0;
    if (count < 1 || bytes < 1) {
        std::puts("usage: bench_profiles FOLDER COUNT BYTES");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 6;
    for (int phone = 0; phone < count; ++phone) {
        QFile file(folder.filePath(u"phone%1.xml"_s.arg(phone, 5, 10, QChar(u'0'))));
        const QByteArray text = benchmarks::sampleProfile(phone, bytes);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return 6;
    }
    return 0;
}
