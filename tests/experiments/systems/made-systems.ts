/** Files of systems of the made-up economy: one that works, one of which nothing is there. */
export const thrift = `title: { en: Thrift, ja: 倹約 }
says: { en: People who spend less leave less to earn., ja: 支出が減ると所得も減る。 }
evidence: B
status: partly
institutions: [spending]
missing: [Nobody saves for old age]
off: [{ set: { spending.propensity: 1 } }]
levers:
  - name: spend-less
    title: { en: Less is spent, ja: 支出減 }
    changes: [{ from: 1956, multiply: { spending.propensity: 0.5 } }]
    outcome: spending@1957
    direction: down
    literature: { low: -10000, high: -1, source: [census] }
validation:
  - { target: growth }
  - { outcome: luck@1955-1957, observed: 0.5, source: [census] }
readings: [frugal]
`;
export const lending = `title: { en: Lending, ja: 貸出 }
says: { en: Banks lend., ja: 銀行が貸す。 }
evidence: D
status: missing
missing: [No bank lends]
`;
export const frugal = `title: { en: Frugal, ja: 質素 }
question: { en: Do people spend what they earn?, ja: 人は稼いだだけ使うか。 }
says: { en: They do not., ja: 使わない。 }
changes: [{ set: { spending.propensity: 0.2 } }]
sources: [somebody 2001]
`;
export const madeSystems = {
  'data/systems.yaml': 'lending: { number: 1, group: money }\nthrift: { number: 2, group: homes }\n',
  'economies/made/readings/frugal.yaml': frugal,
  'economies/made/systems/thrift.yaml': thrift,
  'economies/made/systems/lending.yaml': lending,
};
