#include "hostilenames.h"

QList<QByteArray> hostileNames()
{
    return { "", "/", "//", "/..", "/../out.cfg", "/../../etc/passwd", "/site/../../out.cfg",
        "/site/../8841.xml", "/./8841.xml", "/site/.", "/site/..", "/...", "/....//out.cfg", "/..;/out.cfg",
        "/%2e%2e/out.cfg", "/%2E%2E/out.cfg", "/.%2e/out.cfg", "/..%2fout.cfg", "/..%2Fout.cfg",
        "/%2e%2e%2fout.cfg", "/..%5cout.cfg", "/..\\out.cfg", "\\..\\out.cfg", "/site\\..\\..\\out.cfg",
        "/%252e%252e/out.cfg", "/%252e%252e%252fout.cfg", "/%25%32%65/out.cfg", "/..%c0%afout.cfg",
        "/%c0%ae%c0%ae/out.cfg", "/%e0%80%ae%e0%80%ae/out.cfg", "/%uff0e%uff0e/out.cfg", "/..%00/out.cfg",
        "/8841.xml%00", "/8841.xml%00.txt", QByteArray("/8841.xml\0.txt", 14), QByteArray("\0", 1),
        "//etc/passwd", "///etc/passwd", "/site//a.cfg", "/site/", "//server/share/out.cfg",
        "\\\\server\\share\\out.cfg", "/\\\\server\\share", "/\\\\?\\C:\\out.cfg", "/\\\\.\\pipe\\x",
        "C:/out.cfg", "/C:/out.cfg", "/c:out.cfg", "/C%3A/out.cfg", "C:\\out.cfg", "/C|/out.cfg",
        "/8841.xml::$DATA", "/8841.xml:stream", "file:///etc/passwd", "http://127.0.0.1/8841.xml", "/CON",
        "/con.xml", "/NUL", "/nul.cfg", "/AUX", "/prn.txt", "/COM1", "/com9.xml", "/LPT1.cfg",
        "/site/COM1.a.b", "/con .xml", "/COM%C2%B9", "/CONIN$", "/conout$.txt", "/CLOCK$", "/.hidden",
        "/.git/config", "/%2egit/config", "/.htaccess", "/site/.a.cfg", "/8841.xml.", "/8841.xml%20",
        "/8841.xml..", "/8841.xml. ", "/site./a.cfg", "/8841%0a.xml", "/8841.xml\r\n", "/8841.xml%0d%0aX:y",
        "/8841.xml%7f", "/8841%", "/8841%2", "/8841%zz.xml", "/%ff%fe", "/\xff\xfe", "/8841*.xml",
        "/8841?.xml/..", "/*", "/a<b", "/a>b", "/\"8841.xml\"", "/8841.xml#x", "/8841%e2%80%ae.xml",
        "/8841%e2%80%8b.xml", "/%e2%80%a8", "~root/x", "/~/../out.cfg", "/$HOME/../../out.cfg", "/site",
        "/missing.xml", "/8841.xml/", "/8841.xml/x", "/proc/self/environ", "/dev/zero",
        QByteArray("/") + QByteArray(300, 'a'), QByteArray("/") + QByteArray(5000, 'a'),
        QByteArray("/") + QByteArray("../").repeated(300),
        QByteArray("/") + QByteArray("a/").repeated(300) + "a" };
}
