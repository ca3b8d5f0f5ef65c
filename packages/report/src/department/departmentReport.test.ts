import type { FindingCode } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitraryLedger.ts';
import { registered } from '../../test/happenings.ts';
import { monthView } from '../../test/monthLedger.ts';
import { asOf, recorded } from '../../test/recorded.ts';
import { documentById } from '../catalogue/documents.ts';
import { documentView } from '../catalogue/documentView.ts';
import { composeStatus } from '../status/composeStatus.ts';
import { composeDepartment } from './composeDepartment.ts';
import type { WorkEntry } from './DepartmentWork.ts';
import { departmentReport } from './departmentReport.ts';
import { answersFor, departmentNamed, departmentsOf } from './departmentsOf.ts';

const office = composeDepartment(monthView, '办公室');
const codes = (entries: readonly WorkEntry[]) => entries.map(({ line }) => line.code);

describe('the sheet of a department', () => {
  it('says what is returned, overdue, due soon, open, closed, and where it only helps', () => {
    expect(codes(office.returned)).toEqual(['F17']);
    expect(codes(office.overdue)).toEqual(['F04', 'F11']);
    expect(codes(office.open)).toEqual(['F04', 'F11', 'F17', 'F07']);
    expect(codes(office.closed)).toEqual(['F03']);
    expect(codes(office.cooperating)).toEqual(['F12']);
    expect(codes(composeDepartment(monthView, '建设管理科').dueSoon)).toEqual(['F16']);
  });

  it('names each return with its reason and what is to be supplied', () => {
    expect(office.returned[0]?.returns).toMatchObject([
      { reason: 'evidence-insufficient', missing: '补充新办法印发文件和近两个月纪要印发记录' },
    ]);
    const content = JSON.stringify(departmentReport(monthView, '办公室').body);
    expect(content).toContain('佐证不足');
    expect(content).toContain('补充新办法印发文件和近两个月纪要印发记录');
  });

  it('says of each open finding what is missing before it can close, and whose move it is', () => {
    const returned = office.open.find(({ line }) => line.code === 'F17');
    expect(returned?.missing.map(({ code, mover }) => `${code} ${mover}`)).toEqual([
      'returned person',
      'evidence-missing person',
      'exclusions-unknown office',
      'progress-missing person',
    ]);
  });

  it('shows each measure with its own deadline, and which are claimed done', () => {
    const [archive] = composeDepartment(monthView, '建设管理科').open.filter(
      ({ line }) => line.code === 'F16',
    );
    expect(archive?.measures).toMatchObject([
      { code: 'F16.1', isOpen: true },
      { code: 'F16.2', isOpen: true, deadline: '2024年7月15日前' },
    ]);
  });

  it('carries a workbook of its findings, for it to fill in', () => {
    const { workbook } = departmentReport(monthView, '办公室');
    const [sheet] = workbook?.sheets ?? [];
    const at = sheet?.columns.findIndex(({ caption }) => caption === '整改编码') ?? -1;
    expect(sheet?.rows.map(({ cells }) => cells[at])).toEqual(['F03', 'F04', 'F07', 'F11', 'F17']);
  });

  it('is asked for by the name of a department that there is, however it is spaced', () => {
    const kind = documentById('department');
    if (!kind.ok) throw new Error('no such document');
    expect(kind.value.make(monthView, { department: ' 办 公室' })).toMatchObject({
      ok: true,
      value: { name: '办公室整改任务单' },
    });
    const known = ['办公室', '河湖管理科', '水资源科', '建设管理科'];
    expect(kind.value.make(monthView, { department: '信访科' })).toEqual({
      ok: false,
      refusals: [{ code: 'department-unknown', facts: { seen: '信访科', known } }],
    });
    expect(kind.value.make(monthView)).toEqual({
      ok: false,
      refusals: [{ code: 'department-missing', facts: { known } }],
    });
  });
});

describe('departmentsOf', () => {
  it('takes names that differ by spaces or width only for one, in the first spelling', () => {
    const events = recorded('l', [
      registered(1, { title: '甲', department: '办公室' }),
      registered(2, { title: '乙', department: '办 公 室' }),
      registered(3, { title: '丙', department: 'Ａ科、 财务科 ' }),
      registered(4, { title: '丁', department: 'A科' }),
      registered(5, { title: '戊', department: '  ' }),
      registered(6, { title: '己', department: '纪检组', population: 'clue' }),
    ]);
    const { ledger } = documentView('l', events, { asOf });
    expect(departmentsOf(ledger)).toEqual(['办公室', 'Ａ科', '财务科']);
    expect(departmentNamed(ledger, 'A科')).toBe('Ａ科');
    const byDepartment = composeStatus(ledger, { asOf }).byDepartment.map(({ name, held }) => [
      name,
      held.value,
    ]);
    expect(byDepartment).toEqual([
      ['办公室', 2],
      ['Ａ科', 2],
      [undefined, 1],
    ]);
    const first = ledger.findings.get('F02' as FindingCode);
    expect(first !== undefined && answersFor('办公室', first)).toBe(true);
  });
});

describe('invariant 9, in the sheets of any ledger', () => {
  it('a department’s findings are open, closed or transferred, each once, and every named one is on a sheet', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const seen = new Set<FindingCode>();
        for (const department of departmentsOf(ledger)) {
          const { mine, open, closed, transferred } = composeDepartment({ ledger, asOf }, department);
          expect([...codes(open), ...codes(closed), ...codes(transferred)].sort()).toEqual([...mine].sort());
          for (const code of mine) seen.add(code);
        }
        const named = [...ledger.findings.values()].filter(
          ({ population, owners }) => population !== 'clue' && owners.departments.length > 0,
        );
        expect([...seen].sort()).toEqual(named.map(({ code }) => code).sort());
      }),
    );
  });
});
