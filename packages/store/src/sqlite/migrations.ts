/** `ZGAI` in a file's header: it says that the file is ours, whatever its name. */
export const applicationId = 0x5a474149;

const forEver = (table: string, event: 'update' | 'delete') =>
  `create trigger ${table}_no_${event} before ${event} on ${table}
   begin select raise(abort, '${table}: no ${event}, what is recorded is final'); end`;

/** Also keeps "insert or replace" from replacing, which asks no delete trigger. */
const eventsInOrder = `create trigger events_in_order before insert on events
     when new.seq is not (select coalesce(max(seq), 0) + 1 from events where ledger = new.ledger)
     begin select raise(abort, 'events: not the next seq'); end`;

const findingsOnlyForward = `create trigger findings_only_forward before update on findings
     when new.version <= old.version or new.finding is not old.finding or new.ledger is not old.ledger
     begin select raise(abort, 'findings: only forward'); end`;

/**
 * The file's form, step by step; `user_version` counts the steps taken. A step is never changed once released.
 * A step that changes how state is folded also has to keep all state anew. A new type or form of event is a step too,
 * if an empty one: a program that does not know it must refuse the file.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table events (
       ledger text not null,
       seq integer not null,
       envelope text not null,
       hash text not null,
       salt text not null,
       data text not null,
       primary key (ledger, seq)
     ) strict, without rowid`,
    `create table heads (
       ledger text not null primary key,
       seq integer not null,
       hash text not null,
       state text not null
     ) strict, without rowid`,
    `create table findings (
       ledger text not null,
       finding text not null,
       version integer not null,
       state text not null,
       primary key (ledger, finding)
     ) strict, without rowid`,
    eventsInOrder,
    forEver('events', 'update'),
    forEver('events', 'delete'),
    forEver('heads', 'delete'),
    forEver('findings', 'delete'),
    `create trigger heads_only_forward before update on heads
     when new.seq <= old.seq or new.ledger is not old.ledger
     begin select raise(abort, 'heads: only forward'); end`,
    findingsOnlyForward,
  ],
  // Who may come in and what was begun from outside: beside the record, and no part of it.
  [
    `create table tokens (
       id text not null primary key,
       hash text not null unique,
       ledger text not null,
       person text not null,
       label text,
       created text not null,
       expires text not null,
       revoked text
     ) strict, without rowid`,
    `create table requests (
       token text not null,
       key text not null,
       digest text not null,
       begun text not null,
       answer text,
       primary key (token, key)
     ) strict, without rowid`,
    'create index requests_by_age on requests (begun)',
    // With rowid: a workbook is too large for the tree of keys.
    `create table imports (
       id text not null primary key,
       ledger text not null,
       token text not null,
       person text not null,
       name text not null,
       digest text not null,
       file blob not null,
       reading text not null,
       proposal text not null,
       kept text not null,
       expires text not null
     ) strict`,
    'create index imports_by_person on imports (ledger, person, kept)',
  ],
  // Events and findings with rowid too: beyond a quarter of a page a tree of keys puts each row into pages of its own,
  // and every commit writes and frees them.
  [
    `create table events_with_rowid (
       ledger text not null,
       seq integer not null,
       envelope text not null,
       hash text not null,
       salt text not null,
       data text not null,
       primary key (ledger, seq)
     ) strict`,
    'insert into events_with_rowid select * from events order by ledger, seq',
    'drop table events',
    'alter table events_with_rowid rename to events',
    eventsInOrder,
    forEver('events', 'update'),
    forEver('events', 'delete'),
    `create table findings_with_rowid (
       ledger text not null,
       finding text not null,
       version integer not null,
       state text not null,
       primary key (ledger, finding)
     ) strict`,
    'insert into findings_with_rowid select * from findings order by ledger, finding',
    'drop table findings',
    'alter table findings_with_rowid rename to findings',
    forEver('findings', 'delete'),
    findingsOnlyForward,
  ],
];

/** The form that this version writes. */
export const currentForm = migrations.length;
