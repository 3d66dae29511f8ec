#pragma once

#include "core/phone/httpserver.h"
#include "core/phone/reportfolder.h"
#include "core/phone/tftpserver.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace flatprofile {

class MessageLine;
class SecretField;
class WordsList;
class WordsModel;

/// Gives a folder or file out to phones over HTTP and TFTP, and shows who asked for what. Off until started;
/// off again when the window is closed.
class ServerWindow : public QDialog
{
    Q_OBJECT

public:
    /// `path` is what is offered first; may be empty.
    explicit ServerWindow(const QString &path, QWidget *parent = nullptr);
    ~ServerWindow() override;

    void start();
    void stop();
    void done(int result) override;
    bool isRunning() const { return m_http.isListening() || m_tftp.isListening(); }

private:
    QPushButton *addChooser(const QString &text, std::function<void()> choose);
    QWidget *createForm();
    void preparePorts();
    void addHttpRows(QFormLayout &layout);
    QWidget *createLog();
    void fillInterfaces();
    void choose(bool isFolder);
    bool refuse(const QString &sentence);
    bool prepare();
    bool prepareAuthentication();
    bool prepareTls();
    bool prepareReports();
    void updateFields();
    void explainPorts();
    void log(const ServedRequest &request);
    void takeReport(const ServedReport &report);

    HttpServer m_http;
    TftpServer m_tftp;
    QLineEdit *m_path;
    QComboBox *m_interface;
    QCheckBox *m_withHttp, *m_withTftp, *m_isEncrypted;
    QSpinBox *m_httpPort, *m_tftpPort;
    QLineEdit *m_user;
    SecretField *m_password;
    QLineEdit *m_certificate, *m_key, *m_reports;
    MessageLine *m_message;
    MessageLine *m_ports;
    QLabel *m_places;
    QPushButton *m_toggle;
    WordsModel *m_requests;
    WordsList *m_list;
    ReportFolder m_reportFolder;
    QString m_onlyName; // of the one file given out
    QList<QWidget *> m_fields; // that are fixed while it runs
    QList<QWidget *> m_httpFields; // and mean nothing without HTTP
};

} // namespace flatprofile
