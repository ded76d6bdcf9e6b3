import { type SdkId, sdkIds } from '../catalog/schema';
import { BadUse } from './problem';

/** The SDK of that id; undefined where none was asked for. Throws BadUse for one there is not. */
export function sdkOf(asked: string | undefined): SdkId | undefined {
  if (asked === undefined) return undefined;
  const sdk = sdkIds.find((id) => id === asked);
  if (sdk) return sdk;
  throw new BadUse({
    zh: `没有 SDK ${asked}。可用的有：${sdkIds.join('、')}。`,
    en: `There is no SDK ${asked}. These there are: ${sdkIds.join(', ')}.`,
  });
}
