#include "ui/sound/soundoutput.h"

namespace flatprofile {

namespace {

class NoOutput : public SoundOutput
{
public:
    QString unavailableReason() const override
    {
        return SoundOutput::tr(
            "This build has no sound: it was made without Qt Multimedia. The tone can be saved as "
            "a WAV file.");
    }
    void start(QIODevice *, int) override { }
    void stop() override { }
    void setVolume(double) override { }
    std::chrono::milliseconds played() const override { return {}; }
};

} // namespace

std::unique_ptr<SoundOutput> systemSoundOutput()
{
    return std::make_unique<NoOutput>();
}

bool isSoundBuiltIn()
{
    return false;
}

} // namespace flatprofile
