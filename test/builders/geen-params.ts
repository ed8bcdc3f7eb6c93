import { PARAM_SCHEMA, type Params } from '../../functions/http/params';

/** What a route gets whose path holds no names. */
export const GEEN_PARAMS: Params = {
  ...(Object.fromEntries(Object.keys(PARAM_SCHEMA).map((naam) => [naam, ''])) as Omit<Params, 'nummer'>),
  nummer: 1,
};
