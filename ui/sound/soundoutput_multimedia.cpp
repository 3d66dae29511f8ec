#include "ui/sound/soundoutput.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace flatprofile {

namespace {

class MultimediaOutput : public SoundOutput
{
public:
    QString unavailableReason() const override
    {
        return QMediaDevices::defaultAudioOutput().isNull()
            ? SoundOutput::tr("This computer has no sound output. The tone can be saved as a WAV file.")
            : QString();
    }

    void start(QIODevice *source, int rate) override
    {
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format);
        setVolume(m_volume);
        m_sink->start(source);
    }

    void stop() override
    {
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
    }

    void setVolume(double volume) override
    {
        m_volume = volume;
        if (m_sink)
            m_sink->setVolume(
                QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }

    std::chrono::milliseconds played() const override
    {
        return std::chrono::milliseconds(m_sink ? m_sink->processedUSecs() / 1000 : 0);
    }

private:
    std::unique_ptr<QAudioSink> m_sink;
    double m_volume = 1;
};

} // namespace

std::unique_ptr<SoundOutput> systemSoundOutput()
{
    return std::make_unique<MultimediaOutput>();
}

bool isSoundBuiltIn()
{
    return true;
}

} // namespace flatprofile
