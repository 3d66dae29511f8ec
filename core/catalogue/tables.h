// The shape of the tables that the catalogue compiler writes.

#pragma once

#include <QtGlobal>

namespace flatprofile::tables {

struct Family
{
    const char *tab; // "Ext n" stands for each extension
    const char *section;
    const char *field;
    const char *type;
    const char *options; // parted by '|'
    const char *minimum;
    const char *maximum;
    const char *unit;
    const char *defaultValue; // {n}, {5059+n}
    const char *access;
    const char *models;
    const char *since;
    const char *words; // parted by '|'
    const char *help;
    bool isSecret;
    bool isInferred;
    bool isPerLine; // n goes up to the model's lines
    bool isPerUnit; // n goes up to the model's expansion modules
};

struct Member
{
    const char *element;
    quint16 family;
    quint8 n; // 0: not numbered
    quint8 m;
};

struct Model
{
    const char *name;
    const char *product;
    const char *series;
    quint8 lines;
    quint8 modules;
    quint8 keys;
    bool isConference;
};

struct ModelDefault
{
    const char *element;
    const char *models;
    const char *value;
};

struct Misspelling
{
    const char *wrong;
    const char *right;
};

extern const Family kFamilies[];
extern const int kFamilyCount;
extern const Member kMembers[]; // in the order of the web pages: the index is the ParameterId
extern const int kMemberCount;
extern const quint16 kByName[]; // indices of kMembers, sorted by element name as bytes
extern const Model kModels[];
extern const int kModelCount;
extern const ModelDefault kModelDefaults[];
extern const int kModelDefaultCount;
extern const Misspelling kMisspellings[]; // sorted by wrong
extern const int kMisspellingCount;

} // namespace flatprofile::tables
