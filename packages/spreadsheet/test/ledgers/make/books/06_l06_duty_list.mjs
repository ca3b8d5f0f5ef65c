// L6: a duty list without a problem column. The tasks stand where problems stand; telephone numbers stay extra.
import { book, ledger } from '../ledger.mjs';

const columns = { number: 'A', title: 'B', leader: 'C', department: 'D', person: 'E' };
const rows = [
  [1, '社有资产清产核资和闲置门店盘活', '党组书记、主任', '资产管理股', '陶 然', '0000-5551001'],
  [2, '农资储备仓库消防设施改造', '党组成员、副主任', '安全生产股', '沈知远', '0000-5551002'],
  [3, '“空壳”基层社分类处置', '党组成员、副主任', '合作指导股', '韩 冰、陆一鸣', '0000-5551003'],
  [4, '再生资源网点规划衔接', '党组成员', '业务股', '顾青', '0000-5551004'],
  [5, '“三重一大”集体决策制度落实', '党组书记、主任', '办公室', '秦小满', '0000-5551005'],
  [6, '惠农服务网点补贴发放', '党组成员、副主任', '财务股、业务股', '温如玉、顾青', '0000-5551006'],
];

export default book('06_l06_duty_list', { writer: 'sheetjs', layout: 'L6', unit: '青澜县供销合作社联合社' }, [
  ledger(
    '附件3 责任清单',
    columns,
    {
      other: { F: '联系电话' },
      // The caption 整改任务 is a synonym of measures; a list without problems has nothing else to be told by.
      columnsAlso: { title: [''] },
    },
    (s) => {
      s.title('县供销社巡察整改责任清单');
      s.info('填报单位：青澜县供销合作社联合社');
      s.captions([['序号', '整改任务', '牵头领导', '责任科室', '责任人', '联系电话']]);
      for (const [number, title, leader, department, person, phone] of rows) {
        const names = person.replace('陶 然', '陶然').replace('韩 冰', '韩冰');
        s.finding({ number, title, leader, department, person, owners: { person: names }, x: { F: phone } });
      }
    },
  ),
]);
