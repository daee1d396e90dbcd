import numpy as np

image = (np.arange(64).reshape(8, 8) * 37 % 256).astype('uint8')
print(image, image.dtype, 255 - image, image[::2, ::2], image[:, ::-1][0], image.T[0], (image > 128).sum(), image.mean(axis=0), np.histogram(image, bins=4, range=(0, 256)))
print(image + np.uint8(100), image.astype(int) + 100, np.clip(image.astype(int) + 100, 0, 255).astype('uint8')[0], image // 2, image >> 4, image & 0x0F, (image / 255).round(2)[0], (image.astype('float32') * 0.5).astype('uint8')[1])
blocks = image.reshape(4, 2, 4, 2)
print(blocks.mean(axis=(1, 3)), blocks.max(axis=(1, 3)), blocks.swapaxes(1, 2).shape, image.reshape(-1, 16)[0], np.stack([image, image], axis=-1).shape, np.expand_dims(image, 0).shape, image[None, ..., None].shape)
padded = np.zeros((10, 10), dtype='uint8')
padded[1:-1, 1:-1] = image
print(padded[:3], sum(padded[i:i + 8, j:j + 8].astype(int) for i in range(3) for j in range(3))[0])
