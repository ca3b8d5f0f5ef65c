import { describe, expect, test } from 'vitest';
import { type OwnerField, readOwners } from './readOwners.ts';

const said = (text: string, field: OwnerField) => {
  const { leader, department, person, cooperating } = readOwners(text, field);
  return [leader.join('、'), department.join('、'), person.join('、'), cooperating.join('、')].join('|');
};

describe('who answers is read by what a part is', () => {
  test.each<[string, OwnerField, string]>([
    ['局党组书记、局长', 'leader', '局党组书记、局长|||'],
    ['分管副局长', 'leader', '分管副局长|||'],
    ['张建国', 'leader', '张建国|||'],
    ['张 三 李 四', 'person', '||张三、李四|'],
    ['张三/李四', 'person', '||张三、李四|'],
    ['张三 李四', 'person', '||张三、李四|'],
    ['张三\n李四', 'person', '||张三、李四|'],
    ['张三（13800000000）', 'person', '||张三|'],
    ['张三 0375-1234567', 'person', '||张三|'],
    ['办公室、机关党委', 'department', '|办公室、机关党委||'],
    ['办公室，人事科', 'department', '|办公室、人事科||'],
    ['办公室 人事科', 'department', '|办公室、人事科||'],
    ['办公室/人事科', 'department', '|办公室、人事科||'],
    ['办公室（牵头）、人事科（配合）', 'department', '|办公室||人事科'],
    ['牵头：办公室；配合：人事科、财务科', 'department', '|办公室||人事科、财务科'],
    ['牵头单位：办公室\n配合单位：人事科、财务科', 'department', '|办公室||人事科、财务科'],
    ['办公室牵头，人事科、财务科配合', 'department', '|办公室||人事科、财务科'],
    ['办公室（张某某）', 'department', '|办公室|张某某|'],
    ['分管副局长、办公室、李某某', 'department', '分管副局长|办公室|李某某|'],
    ['副局长 王某某；办公室；李某某', 'leader', '副局长 王某某|办公室|李某某|'],
    ['/', 'person', '|||'],
    ['—', 'cooperating', '|||'],
    ['各科室', 'department', '|各科室||'],
    ['全体班子成员', 'leader', '全体班子成员|||'],
    ['财务科协助', 'department', '|||财务科'],
    ['文化科、金融办', 'department', '|文化科、金融办||'],
    ['第一组、水利局', 'cooperating', '|||第一组、水利局'],
  ])('%s in a column of %s', (text, field, expected) => {
    expect(said(text, field)).toBe(expected);
  });

  test('a group is nobody in particular', () => {
    expect(readOwners('各科室', 'department').groups).toEqual(['各科室']);
  });
});
