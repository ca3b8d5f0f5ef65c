import { describe, expect, test } from 'vitest';
import { splitMeasures } from './splitMeasures.ts';

const split = (text: string) =>
  splitMeasures(text).measures.map(({ marker, text: words }) =>
    marker === undefined ? words : `${marker}|${words}`,
  );

describe('a cell with several measures is split at its first level of numbering', () => {
  test.each<[string, string, string[]]>([
    ['numbers on lines', '1.修订制度。\n2.开展培训。', ['1.|修订制度。', '2.|开展培训。']],
    ['numbers run together', '1、排查渠道；2、建档；3、演练', ['1、|排查渠道；', '2、|建档；', '3、|演练']],
    [
      'numbers without any mark before them',
      '1.完善制度2.加强培训3.定期检查',
      ['1.|完善制度', '2.|加强培训', '3.|定期检查'],
    ],
    ['full-width numbers', '１．更新。\n２．会签。', ['１．|更新。', '２．|会签。']],
    ['bracketed numbers', '（1）甲；（2）乙。', ['（1）|甲；', '（2）|乙。']],
    ['half-bracketed numbers', '1）甲；2）乙。', ['1）|甲；', '2）|乙。']],
    ['Chinese numbers in brackets', '（一）甲；（二）乙。', ['（一）|甲；', '（二）|乙。']],
    ['Chinese numbers', '一、甲。二、乙。', ['一、|甲。', '二、|乙。']],
    ['circled numbers', '①甲。②乙③丙', ['①|甲。', '②|乙', '③|丙']],
    ['一是 and 二是', '一是甲；二是乙。', ['一是|甲；', '二是|乙。']],
    ['第一 and 第二', '第一，甲；第二，乙。', ['第一，|甲；', '第二，|乙。']],
    ['措施一 and 措施二', '措施一：甲。\n措施二：乙。', ['措施一：|甲。', '措施二：|乙。']],
    ['bullets', '● 甲\n● 乙', ['●|甲', '●|乙']],
    [
      'a date behind the number',
      '3.印发计划。4.4月8日召开会议。5.5月底前自查。6.2024年6月起通报。',
      ['3.|印发计划。', '4.|4月8日召开会议。', '5.|5月底前自查。', '6.|2024年6月起通报。'],
    ],
    [
      'a sum behind the number',
      '1.认定办法。2.10月底前认定。3.11.2万元结余退回。',
      ['1.|认定办法。', '2.|10月底前认定。', '3.|11.2万元结余退回。'],
    ],
    [
      'decimals, days and clauses inside',
      '1.投入3.5万元，由92.5%升至98.6%。2.自2024.3.15起巡查，按第3.2条执行。',
      ['1.|投入3.5万元，由92.5%升至98.6%。', '2.|自2024.3.15起巡查，按第3.2条执行。'],
    ],
    [
      'a sum after a semicolon',
      '1.投入资金；2.5万元用于培训。2.开展检查。',
      ['1.|投入资金；2.5万元用于培训。', '2.|开展检查。'],
    ],
    [
      'deeper levels stay in the text',
      '1.盘活：(1)清点；(2)调剂。\n2.考核。',
      ['1.|盘活：(1)清点；(2)调剂。', '2.|考核。'],
    ],
    ['a repeated number', '1.甲。\n2.乙。\n2.丙。', ['1.|甲。', '2.|乙。', '2.|丙。']],
    ['a skipped number', '1.甲。\n3.乙。', ['1.|甲。', '3.|乙。']],
    ['a single number', '（2）每半年检查。', ['（2）|每半年检查。']],
    [
      'soft line breaks inside',
      '1. 对项目补档，\n在建项目由学校负责，\n竣工项目由科室负责。\n\n2. 建立制度。\n',
      ['1.|对项目补档，\n在建项目由学校负责，\n竣工项目由科室负责。', '2.|建立制度。'],
    ],
    ['no number at all', '严格执行规定，公示期不少于7日。', ['严格执行规定，公示期不少于7日。']],
    ['a sum at the beginning', '3.5万元违规资金全部清退。', ['3.5万元违规资金全部清退。']],
    ['a day at the beginning', '6.30前完成验收。', ['6.30前完成验收。']],
    ['a year at the beginning', '2024年6月底前完成。', ['2024年6月底前完成。']],
    ['sentences on lines', '修订制度。\n开展培训；\n组织检查。', ['修订制度。', '开展培训；', '组织检查。']],
    ['words on lines', '修订制度\n开展培训', ['修订制度', '开展培训']],
    [
      'one sentence over two lines',
      '对基层所开展业务指导和\n监督检查。',
      ['对基层所开展业务指导和\n监督检查。'],
    ],
    ['a label before the numbers', '整改措施：1.甲。2.乙。', ['1.|甲。', '2.|乙。']],
    [
      'Chinese chapters with numbers below',
      '一、建章立制\n1.修订。\n2.印发。\n二、检查\n1.自查。',
      ['一、|建章立制\n1.修订。\n2.印发。', '二、|检查\n1.自查。'],
    ],
    ['more than nine', '9.甲。10.乙。11.丙。', ['9.|甲。', '10.|乙。', '11.|丙。']],
    [
      'a sentence before the numbers is a measure',
      '加强领导。1.甲。2.乙。',
      ['加强领导。', '1.|甲。', '2.|乙。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('an introduction is told apart and kept', () => {
    expect(splitMeasures('针对上述问题，采取以下措施：1.甲。2.乙。').introduction).toBe(
      '针对上述问题，采取以下措施：',
    );
  });
});
