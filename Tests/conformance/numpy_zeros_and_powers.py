"""Zeros of both signs under clip, strides of arrays without elements, powers in place, large ints in logic."""
import numpy as np

z=np.array([-0.0,0.0,-0.0,0.0])
for lo in (0,0.0,-0.0,-1, np.zeros(4), -np.zeros(4)):
    print(repr(np.clip(z,lo,5)), repr(np.clip(z,-5,lo)) , repr(np.clip(z, lo, lo)))
print(np.clip(-0.0,0,1), np.clip(0.0,-0.0,1), np.clip(-0.0,-1,0), np.clip(0.0,-1,-0.0), np.clip(1.0,np.nan,2), np.clip(np.nan,0,1), np.clip(1.0,0,np.nan), np.clip(np.array([1.0,np.nan]),np.nan,2))
print(np.zeros(0).strides, np.zeros((0,3)).strides, np.zeros((3,0)).strides, np.empty((2,0,3)).strides, np.ones((2,3))[:0].strides, np.array([[],[]]).strides, np.arange(0).strides, np.ones((2,3))[np.array([],int)].strides, (np.zeros(0)+1).strides, np.zeros((0,3)).T.strides, np.zeros(0).copy().strides, np.zeros((0,3)).reshape(3,0).strides, np.ones(5)[5:].strides, np.linspace(0,1,0).strides,np.concatenate([np.zeros(0),np.zeros(0)]).strides)
print(repr(np.int64(5).reshape(())), repr(np.int64(5).reshape(1)), repr(np.float32(2).squeeze()))
for x in (1.5, np.uint64(1), np.array([1, 2])):
    for large in (2**63, -(2**63) - 1):
        for function in (np.logical_and, np.logical_or, np.logical_xor):
            try:
                print(function(x, large))
            except OverflowError as error:
                print(error)
for d in (bool, np.uint8, np.int64, float):
    for e in (-1, -1.0, np.array([-1]), 2, 2**70, np.array([-1.5])):
        x = np.ones(1, dtype=d)
        try:
            x **= e
            print(repr(x))
        except Exception as err: print(type(err).__name__, err)
        x = np.ones(1, dtype=d)
        try:
            x -= e
            print(repr(x))
        except Exception as err: print(type(err).__name__, err)
