#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace flatprofile {

/// A value, or why there is none. The members are named as in std::expected, which takes over once
/// every compiler of the floor has it.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, E> m_content;
};

/// Done, or why not.
template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Result() = default;
    Result(E error)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace flatprofile
