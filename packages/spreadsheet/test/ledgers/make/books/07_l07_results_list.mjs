// L7: results per problem. 整改成效 is prose, so progress; money recovered is not the finding's own sum.
import { num } from '../grid.mjs';
import { A, book, ledger } from '../ledger.mjs';

const columns = { number: 'A', title: 'B', progress: 'C', amount: 'E', evidence: 'F' };

export default book(
  '07_l07_results_list',
  { writer: 'raw', layout: 'L7', unit: '青澜县供销合作社联合社', asOf: '2024-11-30', clean: true },
  [
    ledger(
      '附件4 成效清单',
      columns,
      { other: { D: '建立制度', E: '追缴金额（万元）' }, columnsAlso: { amount: [''] } },
      (s) => {
        s.title('县供销社巡察整改成效清单');
        s.info('填报单位：青澜县供销合作社联合社（盖章）　　截至2024年11月30日　　金额单位：万元');
        s.captions([['序号', '问题', '整改成效', '建立制度', '追缴金额（万元）', '佐证材料目录']]);
        const e = (n, z) => ({ amount: A(num(n, z), n), x: { E: num(n, z) } });
        s.finding({
          number: 1,
          title: '社有资产底数不清，闲置门店7处未盘活',
          progress: '完成清产核资，登记资产163宗；盘活门店5处，年增租金21万元，其余2处已挂网招租。',
          evidence: '1-1清产核资报告；1-2租赁合同5份',
          ...e(12.36),
          x: { D: '《社有资产管理办法》', E: num(12.36) },
        });
        s.finding({
          number: 2,
          title: '农资储备仓库消防设施不达标',
          progress: '增设消火栓4处，7月12日通过消防验收。',
          evidence: '2-1消防验收意见书',
        });
        s.finding({
          number: 3,
          title: '基层社“空壳”问题突出，全县14个基层社有5个多年未开展业务',
          progress: '注销2个、重组2个，1个正在办理清税手续。',
          evidence: '3-1注销登记通知书；3-2重组协议',
          x: { D: '《基层社分类管理细则（试行）》' },
        });
        s.finding({
          number: 4,
          title: '违规发放值班补贴',
          progress: '2021年以来违规发放的值班补贴已全部清退并上缴国库。',
          evidence: '4-1清退明细表；4-2缴款书17张',
          ...e(3.08, '0.00'),
          x: { D: '《津贴补贴审批流程》', E: num(3.08, '0.00') },
        });
        s.finding({
          number: 5,
          title: '惠农服务网点补贴发放滞后3个月以上',
          progress: '拖欠补贴6月18日发放到位，三季度起按季拨付。',
          evidence: '5-1发放表',
        });
        s.finding({
          number: 6,
          title: '下属企业往来款长期挂账',
          progress: '清收往来款2笔，其余3笔已提起诉讼。',
          evidence: '6-1银行回单；6-2受理通知书',
          ...e(45.7),
          x: { D: '无', E: num(45.7) },
        });
        s.structural(['合计', '', '', '', num(61.14)]);
      },
    ),
  ],
);
