import { describe, expect, it } from 'vitest';
import { classificationMark, isInternalMark } from './index.ts';

describe('a classification mark', () => {
  it.each([
    '秘密★10年',
    '机密★5年 内容',
    '绝密★长期',
    '秘密★',
    '秘 密 ☆ １０ 年',
    '云雾县整改台账\n机密★5年',
    '整改台账（秘密★3年）',
    '秘密★10年会议材料',
    '会议材料 机密★五年',
  ])('is found in %s', (text) => {
    expect(classificationMark(text)).toMatchObject({ isLifted: false });
  });

  it.each([
    '保守国家秘密',
    '商业秘密',
    '保密工作检查',
    '将标有“秘密★3年”的文件存入',
    '未按规定标注秘密★3年字样',
    '★重点事项',
    '',
  ])('is not found in %s', (text) => {
    expect(classificationMark(text)).toBeUndefined();
  });

  it('is lifted where 解密 follows, also in the next cell', () => {
    expect(classificationMark('秘密★1年（已解密）')).toMatchObject({ isLifted: true });
    expect(classificationMark('秘密★1年', { next: '2023年12月31日解密' })).toMatchObject({ isLifted: true });
    expect(classificationMark('秘密★1年（至2033年解密）')).toMatchObject({ isLifted: false });
  });

  it('in a title may be glued to it, or lack its star', () => {
    expect(classificationMark('青澜县整改秘密★3年台账', { isTitle: true })).toMatchObject({
      text: '秘密★3年',
    });
    expect(classificationMark('密级：机密', { isTitle: true })).toMatchObject({ text: '密级:机密' });
    expect(classificationMark('密级：机密')).toBeUndefined();
  });

  it('differs from 内部资料, which is no secret', () => {
    expect(isInternalMark('内部资料，注意保存')).toBe(true);
    expect(isInternalMark('内部资料管理制度不健全')).toBe(false);
    expect(isInternalMark('整改台账（内部资料）', { isTitle: true })).toBe(true);
  });
});
