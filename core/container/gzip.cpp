#include "core/container/layers.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace flatprofile::layers {

static constexpr int kGzipWindow = 15 + 16; // gzip header and trailer, not zlib's

static bool isZeroPadding(QByteArrayView rest)
{
    return std::all_of(rest.begin(), rest.end(), [](char c) { return c == 0; });
}

Result<QByteArray, ContainerError> gunzip(QByteArrayView bytes, const Budget &budget)
{
    const qsizetype limit = std::min(budget.plainSize, budget.ratioSize);
    z_stream stream {};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return ContainerError::Failed;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size()); // files are limited far below 4 GiB

    QByteArray plain;
    std::optional<ContainerError> error;
    while (!error) {
        // Grown in steps, so that a bomb is stopped at the limit and not in memory.
        constexpr qsizetype kStep = 256 * 1024;
        const qsizetype have = plain.size();
        plain.resize(have + kStep);
        stream.next_out = reinterpret_cast<Bytef *>(plain.data() + have);
        stream.avail_out = uInt(kStep);
        const int status = inflate(&stream, Z_NO_FLUSH);
        plain.resize(have + kStep - qsizetype(stream.avail_out));
        if (plain.size() > limit) {
            error = ContainerError::TooLarge;
        } else if (status == Z_STREAM_END) {
            const QByteArrayView rest(
                reinterpret_cast<const char *>(stream.next_in), qsizetype(stream.avail_in));
            if (isZeroPadding(rest))
                break;
            if (!rest.startsWith("\x1F\x8B") || inflateReset(&stream) != Z_OK)
                error = ContainerError::GzipDamaged;
        } else if (status == Z_BUF_ERROR
            || (status == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)) {
            error = ContainerError::GzipTruncated;
        } else if (status != Z_OK) {
            error = ContainerError::GzipDamaged;
        }
    }
    inflateEnd(&stream);
    if (error) {
        wipe(plain);
        return *error;
    }
    return plain;
}

Result<QByteArray, ContainerError> gzip(QByteArrayView bytes)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return ContainerError::Failed;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (status != Z_STREAM_END)
        return ContainerError::Failed;
    return packed;
}

} // namespace flatprofile::layers
